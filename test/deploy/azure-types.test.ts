/**
 * Every resource of the deployment, held against Azure's published types: no property is unknown, none that is required is missing. They
 * lie beside the project and are not part of it; where they are absent these tests are skipped and say so in their names.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectFile } from '../../src/support/project-files';
import { faultsOf, type Published, readPublished } from '../support/azure-types';
import { openBicep, written } from '../support/bicep';

const TYPES = resolve(__dirname, '../../../shared/azure/bicep-types');
const present = existsSync(TYPES) && readdirSync(TYPES).length > 0;
const skipped = present ? '' : ' (skipped: the types of Azure/bicep-types-az are not at ../shared/azure/bicep-types)';

(present ? describe : describe.skip)(`the deployment and Azure’s published types${skipped}`, () => {
  let published: Published;
  let read: Awaited<ReturnType<typeof openBicep>>;

  beforeAll(async () => {
    published = readPublished(TYPES);
    read = await openBicep();
  });

  /** @returns the faults of all resources in a file, and how many there are */
  function judge(text: string): { readonly faults: readonly string[]; readonly count: number } {
    const resources = read(text)
      .declarations('resource')
      .filter(({ node }) => !/ existing =/.test(node.text));
    const faults = resources.flatMap(({ node }) => faultsOf(node, written(node.namedChildren[1] ?? undefined), published));
    return { faults, count: resources.length };
  }
  const text = (name: string): string => readFileSync(join(projectFile('deploy'), name), 'utf8');

  it.each(readdirSync(projectFile('deploy')).filter((name) => name.endsWith('.bicep')))('agree on %s', (name) => {
    const { faults, count } = judge(text(name));
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(2);
  });

  it.each([
    ['main.bicep', 'allowInsecure', 'alowInsecure', 'alowInsecure is not known'],
    ['main.bicep', 'targetPort: port', "targetPort: '3978'", 'targetPort is to be a number'],
    ['main.bicep', 'msaAppId: identity.properties.clientId', '', 'msaAppId is missing'],
    ['main.bicep', "channelName: 'MsTeamsChannel'", "channelName: 'Teams'", 'a channelName that is not known'],
    ['main.bicep', "activeRevisionsMode: 'Single'", "activeRevisionsMode: 'One'", "may not be 'One'"],
    ['database.bicep', "passwordAuth: 'Disabled'", "passwordAuth: 'Off'", "may not be 'Off'"],
    ['database.bicep', 'name: administratorId', 'name: server.properties.state', 'is known too late'],
    ['database.bicep', "version: '16'", "version: '16'\n    state: 'Ready'", 'state is read-only'],
  ])('%s is faulted where %s is exchanged', (name, from, to, fault) => {
    expect(text(name)).toContain(from);
    expect(judge(text(name).replace(from, to)).faults.join('\n')).toContain(fault);
  });
});
