/** SECURITY.md says what the program does: every action it uses in Azure, and every host it talks to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AZURE_CLOUDS } from '../../src/sources/azure/clouds';
import { FILE_HOSTS } from '../../src/teams/files';
import { PUBLIC_CHANNEL, TEAMS_SERVICE_HOSTS } from '../../src/teams/settings';

const PROJECT = join(__dirname, '..', '..');
const page = readFileSync(join(PROJECT, 'SECURITY.md'), 'utf8');
const between = (mark: string): string => page.split(`<!-- ${mark} -->`)[1]?.split(`<!-- /${mark} -->`)[0] ?? '';
const codes = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** Every action named in the source that asks Azure; a right that is needed has to be named with the question. */
function actionsUsed(): readonly string[] {
  const folder = join(PROJECT, 'src/sources/azure');
  const source = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const named = [...source.matchAll(/'(Microsoft\.[A-Za-z]+(?:\/[A-Za-z]+)+\/read)'/g)].map(([, action = '']) => action);
  const typed = [...source.matchAll(/type: '(Microsoft\.[A-Za-z]+\/[A-Za-z]+)'/g)].map(([, type = '']) => `${type}/read`);
  return [...new Set([...named, ...typed])].sort();
}

describe('the page for the security officer', () => {
  it('names every action that is used in Azure, and no other', () => {
    expect([...codes(between('actions'))].sort()).toEqual(actionsUsed());
    expect(actionsUsed().length).toBeGreaterThan(4);
  });

  it('names every host that is talked to', () => {
    const hosts = codes(between('hosts')).filter((code) => code.includes('.'));
    const channel = Object.values(PUBLIC_CHANNEL)
      .filter((value) => value.includes('/openidconfiguration') || value.includes('login.'))
      .map((value) => new URL(value).hostname);
    const management = Object.values(AZURE_CLOUDS).flatMap(({ managementHost, postgres }) => [managementHost, postgres.domain]);
    expect([...hosts].sort()).toEqual([...new Set([...TEAMS_SERVICE_HOSTS, ...FILE_HOSTS, ...channel, ...management])].sort());
  });

  it('says rightly that the app asks for neither consent nor sign-in', () => {
    const manifest = JSON.parse(readFileSync(join(PROJECT, 'manifest/manifest.json'), 'utf8')) as object;
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['authorization']));
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['webApplicationInfo']));
  });
});
