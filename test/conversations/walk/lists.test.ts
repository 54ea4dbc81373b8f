/** Lists as people paste them: names, exported tables, and what cannot be both. */
import { readList, type ReadList } from '../../../src/walk/lists';

const names = (...all: readonly string[]): ReadList => ({ read: 'items', items: all.map((name) => ({ name })) });

describe('a pasted list of VMs', () => {
  it.each<[string, string, ReadList]>([
    ['quoted cells', '"Name","Host"\n"SQL01, prod","HV01"', { read: 'items', items: [{ name: 'SQL01, prod', host: 'HV01' }] }],
    ['doubled quotes', 'name,host\n"SQL ""one""x",HV01', { read: 'items', items: [{ name: 'SQL "one"x', host: 'HV01' }] }],
    ['a header of one column', 'VMName\nSQL01\nSQL02', names('SQL01', 'SQL02')],
    ['a quoted header of one column', '"Server"\r\n"SQL01"\r\n', names('SQL01')],
    ['one name that is a word for a column', 'VM', names('VM')],
    [
      'a tab within one cell',
      'name,host\nSQL01,HV01\tnew\nSQL02,HV02',
      {
        read: 'items',
        items: [
          { name: 'SQL01', host: 'HV01\tnew' },
          { name: 'SQL02', host: 'HV02' },
        ],
      },
    ],
    ['names joined on one of several lines', 'SQL01,SQL02 och WEB01\nWEB02', names('SQL01', 'SQL02', 'WEB01', 'WEB02')],
    ['a name twice', 'SQL01\nsql01', { read: 'items', items: [{ name: 'SQL01' }], twice: ['SQL01'] }],
    ['a row twice', 'name,host\nSQL01,HV01\nsql01,hv01', { read: 'items', items: [{ name: 'SQL01', host: 'HV01' }], twice: ['SQL01'] }],
    ['rows that disagree', 'name,host\nSQL01,HV01\nWEB01,HV01\nsql01,HV02', { read: 'disagree', lines: [2, 4] }],
    ['a row without a name', 'name,host\n,HV01', { read: 'badLines', lines: [2] }],
    ['columns without a header', 'SQL01,HV01\nSQL02,HV02', { read: 'noHeader' }],
    ['a quote that nobody closed', 'name,host\n"SQL01,HV01', { read: 'items', items: [{ name: 'SQL01', host: 'HV01' }] }],
    [
      'one name in two clouds',
      'name,host,cloud\nFS01,HV01,Nord\nFS01,HV02,Syd',
      {
        read: 'items',
        items: [
          { name: 'FS01', host: 'HV01', cloud: 'Nord' },
          { name: 'FS01', host: 'HV02', cloud: 'Syd' },
        ],
      },
    ],
    ['one name twice in one cloud, on two hosts', 'name,host,cloud\nFS01,HV01,Nord\nfs01,HV02,nord', { read: 'disagree', lines: [2, 3] }],
    ['one name with its cloud and without', 'name,cloud\nFS01,Nord\nWEB01,Nord\nFS01,', { read: 'disagree', lines: [2, 4] }],
  ])('with %s', (_, text, read) => {
    expect(readList(text, 'vms')).toEqual(read);
  });

  it('of hosts or clouds names them in a column called so', () => {
    expect(readList('Host\nHV01', 'hosts')).toEqual(names('HV01'));
    expect(readList('Cloud\nGold', 'clouds')).toEqual(names('Gold'));
  });
});
