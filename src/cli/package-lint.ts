/** What has to hold of the app package: Microsoft's schema, and what the schema lets pass. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

export interface PackageFiles {
  readonly manifest: string;
  readonly swedish: string;
  readonly color: Uint8Array;
  readonly outline: Uint8Array;
}

interface Command {
  readonly title: string;
}

interface Manifest {
  readonly manifestVersion: string;
  readonly id: string;
  readonly bots: readonly { readonly botId: string; readonly commandLists: readonly { readonly commands: readonly Command[] }[] }[];
  readonly authorization?: unknown;
  readonly webApplicationInfo?: unknown;
}

const MOST_COMMANDS = 12;

/** Everything that is wrong with a package, each a sentence; empty: nothing. */
export function manifestFaults(files: PackageFiles): readonly string[] {
  const manifest = parse(files.manifest);
  const swedish = parse(files.swedish);
  if (manifest === undefined || swedish === undefined) return ['manifest.json or sv.json is not JSON.'];
  const bySchema = [
    ...schemaFaults('manifest.json', 'MicrosoftTeams.schema.json', manifest),
    ...schemaFaults('sv.json', 'MicrosoftTeams.Localization.schema.json', swedish),
  ];
  if (bySchema.length > 0) return bySchema;
  return [...ownFaults(files, manifest as Manifest, swedish as Readonly<Record<string, string>>), ...iconFaults(files)];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Microsoft's own schema of the manifest's version; it is draft-04. */
function schemaFaults(file: string, schema: string, document: unknown): readonly string[] {
  const main = createRequire(__filename).resolve('@microsoft/app-manifest/package.json');
  const version = (document as { readonly $schema?: string }).$schema?.match(/\/(v[\d.]+)\//)?.[1] ?? 'v1.25';
  const path = join(dirname(main), 'build', 'json-schemas', 'teams', version, schema);
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  if (validate(document)) return [];
  return (validate.errors ?? []).slice(0, 10).map(({ instancePath, message = '' }) => `${file}${instancePath}: ${message}.`);
}

function ownFaults(files: PackageFiles, manifest: Manifest, swedish: Readonly<Record<string, string>>): readonly string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const [bot] = manifest.bots;
  expect(bot?.botId === manifest.id, 'The bot’s id is not the app’s.');
  expect(!/\{\{/.test(files.manifest), 'A placeholder was left in manifest.json.');
  expect(!/"http:\/\//.test(files.manifest), 'An address is not https.');
  expect(manifest.authorization === undefined, 'The app asks for resource-specific consent, which it does not need.');
  expect(manifest.webApplicationInfo === undefined, 'The app asks for sign-in, which it does not need.');
  const said = new Set<string>();
  for (const [list, { commands }] of (bot?.commandLists ?? []).entries()) {
    expect(commands.length <= MOST_COMMANDS, `Command list ${String(list)} has more than ${String(MOST_COMMANDS)} commands.`);
    const titles = commands.map(({ title }) => title);
    expect(new Set(titles).size === titles.length, `Command list ${String(list)} offers a command twice.`);
    for (const index of commands.keys()) {
      for (const part of ['title', 'description']) said.add(`bots[0].commandLists[${String(list)}].commands[${String(index)}].${part}`);
    }
  }
  for (const key of said) expect((swedish[key]?.trim() ?? '') !== '', `sv.json does not say ${key}.`);
  const idle = Object.keys(swedish).filter((key) => key.startsWith('bots[') && !said.has(key));
  for (const key of idle) faults.push(`sv.json says ${key}, which manifest.json does not have.`);
  return faults;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function iconFaults({ color, outline }: PackageFiles): readonly string[] {
  return [...pngFaults('color.png', color, 192), ...pngFaults('outline.png', outline, 32)];
}

/** A PNG of that size with an alpha channel, by its first bytes. */
function pngFaults(name: string, bytes: Uint8Array, size: number): readonly string[] {
  const png = Buffer.from(bytes);
  if (png.length < 33 || !png.subarray(0, 8).equals(SIGNATURE)) return [`${name} is no PNG.`];
  const [width, height, colourType] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  if (width !== size || height !== size)
    return [`${name} is ${String(width)}x${String(height)} and has to be ${String(size)}x${String(size)}.`];
  return colourType === 6 ? [] : [`${name} has no alpha channel.`];
}
