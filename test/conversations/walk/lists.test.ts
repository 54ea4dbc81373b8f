/** Lists as people paste them: names, exported tables, and what cannot be both. */
import { readList, type ReadList } from '../../../src/walk/lists';

const names = (...all: readonly string[]): ReadList => ({ read: 'items', items: all.map((name) => ({ name })) });

const ONE: ReadList = { read: 'items', items: [{ name: 'SQL01', host: 'HV01', cloud: 'Gold' }] };

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
    ['the titles of an export in Swedish', 'VM-namn;Hyper-V-värd;Moln;RAM (GB)\nSQL01;HV01;Gold;16', ONE],
    ['the titles of an export in English', '"VM name","VMHost","Cloud","Status"\n"SQL01","HV01","Gold","Running"', ONE],
    ['columns as Excel copies them', 'NAMN\tVÄRD\tMOLN\r\nSQL01\tHV01\tGold\r\n', ONE],
    ['Excel’s own first line', 'sep=;\nnamn;värd;moln\nSQL01;HV01;Gold', ONE],
    ['a table that PowerShell printed', '\nName   VMHost Cloud\n----   ------ -----\nSQL01  HV01   Gold \n\n', ONE],
    ['a table of Markdown', '| namn | värd | moln |\n|---|---|---|\n| SQL01 | HV01 | Gold |', ONE],
    ['a host beside the name, called hostname', 'hostname,name,cloud\nHV01,SQL01,Gold', ONE],
    ['hostname alone above the names', 'Hostname\nSQL01', names('SQL01')],
    ['numbers before the names', '1. SQL01\n2. SQL02', names('SQL01', 'SQL02')],
    ['lines that only divide', 'SQL01\n-----\n\nSQL02', names('SQL01', 'SQL02')],
    ['names of several words', 'SQL 01\nGamla Axapta (rör ej)', names('SQL 01', 'Gamla Axapta (rör ej)')],
    ['a name of several words beneath a title', 'namn\nden gamla servern', names('den gamla servern')],
    ['a sum beneath its rows', 'namn;värd\nSQL01;HV01\n;\nTotalt: 1;', { read: 'badLines', lines: [4] }],
    ['a sentence above the names', 'Här är listan:\n\nSQL01', { read: 'badLines', lines: [1] }],
    ['a sentence in place of names', 'SQL01\nresten har vi inte koll på', { read: 'badLines', lines: [2] }],
    ['names that a table cut off', 'Name      VMHost\n----      ------\nSQL-PR... HV01', { read: 'badLines', lines: [3] }],
    ['names that Markdown makes bold', '* **SQL01**\n*SQL02*\n- `WEB01`', names('SQL01', 'SQL02', 'WEB01')],
    ['a pattern, which names nobody', 'SQL01\nWEB*', { read: 'badLines', lines: [2] }],
    ['signs alone', 'SQL01\n👍', { read: 'badLines', lines: [2] }],
  ])('with %s', (_, text, read) => {
    expect(readList(text, 'vms')).toEqual(read);
  });

  it('of hosts or clouds names them in a column called so', () => {
    expect(readList('Host\nHV01', 'hosts')).toEqual(names('HV01'));
    expect(readList('Cloud\nGold', 'clouds')).toEqual(names('Gold'));
  });

  it('of VMs tells the clouds and the hosts, each once, and no VMM server', () => {
    const table = 'Name;Host;Cloud\nSQL01;HV01;Gold\nSQL02;HV02;Gold\nWEB01;HV02;Gold\nFS01;HV03;Syd';

    expect(readList(table, 'clouds')).toMatchObject(names('Gold', 'Syd'));
    expect(readList(table, 'hosts')).toEqual({
      read: 'items',
      items: [
        { name: 'HV01', cloud: 'Gold' },
        { name: 'HV02', cloud: 'Gold' },
        { name: 'HV03', cloud: 'Syd' },
      ],
    });
    expect(readList(table, 'vmmServers')).toEqual({ read: 'noNames' });
  });
});

describe('a letter and its mark, stored apart', () => {
  const APART = 'Åsa1'.normalize('NFD');

  it('make no other name in a list', () => {
    expect(readList(`Åsa1\n${APART}`, 'vms')).toEqual({ read: 'items', items: [{ name: 'Åsa1' }], twice: ['Åsa1'] });
    expect(readList(`name,host,cloud\nÅsa1,HV01,Växjö\n${APART},hv01,${'växjö'.normalize('NFD')}`, 'vms')).toEqual({
      read: 'items',
      items: [{ name: 'Åsa1', host: 'HV01', cloud: 'Växjö' }],
    });
  });
});
