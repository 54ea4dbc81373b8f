/** What was reported without a name is called so, by its id, wherever a name would stand. */
import { gapsCard } from '../../src/cards/gaps';
import { listCard } from '../../src/cards/list';
import { subjectCard } from '../../src/cards/subject';
import { summaryCard } from '../../src/cards/summary';
import { twinsCard } from '../../src/cards/twins';
import { whatFirstCard } from '../../src/cards/what-first';
import { writeDocument } from '../../src/assessments/document';
import { asMarkdown, asText, reportOf } from '../../src/cli/check-formats';
import { assess } from '../../src/readiness/assess';
import { editionByName } from '../../src/readiness/editions';
import { NAMELESS } from '../../src/readiness/nameless';
import { emptyPlan } from '../../src/readiness/plan';
import { createReportShelf } from '../../src/sources/collector/shelf';
import { createDemoEstate } from '../../src/demo/estate/estate';
import { contextIn, subjectIn } from './samples';

const AT = '2026-11-23T08:00:00Z';

/** The demo's first report, its first host and its first VM named so. */
function assessed(name: string) {
  const [report] = createDemoEstate({ now: Date.parse(AT) }).reports;
  const edition = editionByName('2026-05');
  if (!report || !edition) throw new Error('The demo has no report.');
  const renamed = {
    ...report,
    hosts: report.hosts.map((host, index) => (index === 0 ? { ...host, name, fqdn: null } : host)),
    vms: report.vms.map((vm, index) => (index === 0 ? { ...vm, name } : vm)),
  };
  const shelf = createReportShelf();
  if (!shelf.accept(Buffer.from(JSON.stringify(renamed))).accepted) throw new Error('The report was refused.');
  const assessment = assess({ plan: emptyPlan('Plan'), edition, inventory: shelf.current(), assessedAt: AT });
  return { assessment, host: `host:${report.hosts[0]?.id ?? ''}`, vm: `vm:${report.vms[0]?.id ?? ''}` };
}

describe.each([[''], ['   '], ['\u200B'], ['\u2800']])('a host and a VM named %j', (name) => {
  const { assessment, host, vm } = assessed(name);

  it.each([
    ['en', '(no name)'],
    ['sv', '(utan namn)'],
  ] as const)('are called by their ids, in %s', (language, nameless) => {
    const context = contextIn(language);
    const card = subjectCard(context, assessment, subjectIn(assessment, host));
    expect(card.text).toMatch(new RegExp(`^\\${nameless.slice(0, -1)}\\) ${host} `));
    expect(String(card.data['title'])).toContain(`${nameless} ${host}`);
    expect(
      JSON.stringify(listCard(context, assessment, { kind: 'vm' }, 0).data) +
        JSON.stringify(subjectCard(context, assessment, subjectIn(assessment, vm)).data),
    ).toContain(`${nameless} ${vm}`);
    const report = reportOf(context, assessment, [subjectIn(assessment, host), subjectIn(assessment, vm)]);
    expect(asText(report).replaceAll(/\s+/g, ' ')).toContain(`${nameless} ${vm}`);
    expect(asMarkdown(report)).toContain(`${nameless} ${host}`);
  });

  it('leave no mark of ours on any card', () => {
    const context = contextIn('en');
    const [first, second] = [subjectIn(assessment, host), assessment.subjects.filter(({ kind }) => kind === 'host')[1]];
    if (!second) throw new Error('The demo has one host.');
    const replies = [
      summaryCard(context, assessment),
      gapsCard(context, assessment, 0),
      whatFirstCard(context, assessment, 0),
      twinsCard(context, assessment, first, second, []),
      subjectCard(context, assessment, first),
    ];
    expect(JSON.stringify(replies)).not.toContain(NAMELESS);
  });

  it('have no name in the document for programs, which has their ids', () => {
    const document = JSON.parse([...writeDocument(assessment, () => '')].join('')) as {
      readonly subjects: readonly { readonly id: string; readonly name: string }[];
    };
    expect(document.subjects.find(({ id }) => id === host)?.name).toBe('');
  });
});
