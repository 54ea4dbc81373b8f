/** `npm run package -- [--website URL] [--privacy URL] [--terms URL]`: writes dist/teams-app.zip for the environment's bot. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEnvironment, STATUS_WRONG_CONFIGURATION } from '../config';
import { projectFile } from '../support/project-files';
import { UnusableInput } from '../support/unusable-input';
import { makePackage } from './app-package';

const ADDRESSES = ['website', 'privacy', 'terms'] as const;

/** What a Teams administrator is shown of the organisation: its own pages, else the bot's address for all three. */
function addresses(publicUrl: string | undefined): Readonly<Record<(typeof ADDRESSES)[number], string>> {
  const { values } = parseArgs({ options: { website: { type: 'string' }, privacy: { type: 'string' }, terms: { type: 'string' } } });
  const given = ADDRESSES.map((name) => [name, values[name] ?? publicUrl] as const);
  const missing = given.filter(([, address]) => address === undefined || !/^https:\/\/[^\s/]+/.test(address)).map(([name]) => `--${name}`);
  if (missing.length > 0) {
    throw new UnusableInput(
      `Name https addresses of your organisation with ${missing.join(', ')} (a Teams administrator is shown them), or set PUBLIC_URL.`,
    );
  }
  return Object.fromEntries(given) as Readonly<Record<(typeof ADDRESSES)[number], string>>;
}

function main(): void {
  const environment = loadEnvironment();
  const botId = environment['MicrosoftAppId']?.trim() ?? '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(botId)) {
    throw new UnusableInput('Set MicrosoftAppId to the app id of the bot’s registration (a GUID): the package is made for one bot.');
  }
  const publicUrl = environment['PUBLIC_URL']?.trim();
  const { version } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as { readonly version: string };
  const text = (name: string): string => readFileSync(projectFile('manifest', name), 'utf8');
  const sources = {
    manifest: text('manifest.json'),
    swedish: text('sv.json'),
    color: readFileSync(projectFile('manifest', 'color.png')),
    outline: readFileSync(projectFile('manifest', 'outline.png')),
  };
  const made = makePackage(sources, { botId, version, ...addresses(publicUrl === '' ? undefined : publicUrl) });
  if ('faults' in made) throw new UnusableInput(`The package was not written:\n${made.faults.map((fault) => `  ${fault}`).join('\n')}`);
  const file = projectFile('dist', 'teams-app.zip');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, made.zip);
  const digest = createHash('sha256').update(made.zip).digest('hex');
  process.stdout.write(`${file}\napp id   ${botId}\nversion  ${version}\nSHA-256  ${digest}\n`);
}

try {
  main();
} catch (error) {
  const isExpected = error instanceof UnusableInput || (error instanceof TypeError && 'code' in error);
  process.stderr.write(`${error instanceof Error ? error.message : 'The package could not be made.'}\n`);
  process.exitCode = isExpected ? STATUS_WRONG_CONFIGURATION : 1;
}
