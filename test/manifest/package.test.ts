/** The app package: what a Teams administrator uploads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { inflateSync } from 'node:zlib';
import { makePackage, type PackageSources, type PackageValues } from '../../src/cli/app-package';
import { understand } from '../../src/conversations/commands';
import { hear } from '../../src/conversations/said';

const FOLDER = join(__dirname, '../../manifest');
const text = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const sources: PackageSources = {
  manifest: text('manifest.json'),
  swedish: text('sv.json'),
  color: readFileSync(join(FOLDER, 'color.png')),
  outline: readFileSync(join(FOLDER, 'outline.png')),
};
const values: PackageValues = {
  botId: '11111111-2222-3333-4444-555555555555',
  version: '0.1.0',
  website: 'https://example.org',
  privacy: 'https://example.org/privacy',
  terms: 'https://example.org/terms',
};
const faultsOf = (changes: Partial<PackageSources>, given: Partial<PackageValues> = {}): readonly string[] => {
  const made = makePackage({ ...sources, ...changes }, { ...values, ...given });
  return 'faults' in made ? made.faults : [];
};
const edited = (edit: (manifest: Record<string, unknown>) => void): string => {
  const manifest = JSON.parse(sources.manifest) as Record<string, unknown>;
  edit(manifest);
  return JSON.stringify(manifest);
};

describe('the package', () => {
  it('holds the manifest for one bot, its Swedish words and both icons, by Microsoft’s schema', () => {
    const made = makePackage(sources, values);
    if ('faults' in made) throw new Error(made.faults.join('\n'));
    const files = unzipSync(made.zip);
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png', 'sv.json']);
    const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString('utf8')) as Record<string, unknown>;
    expect(manifest).toMatchObject({
      id: values.botId,
      version: '0.1.0',
      bots: [{ botId: values.botId }],
      developer: { privacyUrl: values.privacy },
    });
  });

  it('is the same, byte for byte, for the same input', () => {
    expect(makePackage(sources, values)).toEqual(makePackage(sources, values));
  });

  it.each<[string, readonly string[], string]>([
    ['a bot id that is none', faultsOf({}, { botId: 'bot' }), 'manifest.json/id'],
    ['an address that is not https', faultsOf({}, { privacy: 'http://example.org' }), 'https'],
    ['no name', faultsOf({ manifest: edited((manifest) => delete manifest['name']) }), 'name'],
    [
      'a name that is too long',
      faultsOf({ manifest: edited((manifest) => (manifest['name'] = { short: 'x'.repeat(31), full: 'x' })) }),
      'name/short',
    ],
    [
      'consent for a team’s resources',
      faultsOf({ manifest: edited((manifest) => (manifest['authorization'] = { permissions: {} })) }),
      'resource-specific',
    ],
    ['a placeholder nobody fills', faultsOf({ manifest: sources.manifest.replace('ASR Readiness:', '{{other}}') }), 'placeholder'],
    [
      'a command without Swedish',
      faultsOf({ swedish: sources.swedish.replace(/ *"bots\[0\]\.commandLists\[0\]\.commands\[7\]\.title".*\n/, '') }),
      'commands[7].title',
    ],
    [
      'a command whose description has no Swedish',
      faultsOf({ swedish: sources.swedish.replace(/("bots\[0\]\.commandLists\[0\]\.commands\[3\]\.description": )"[^"]*"/, '$1" "') }),
      'does not say bots[0].commandLists[0].commands[3].description',
    ],
    [
      'Swedish for a command that is gone',
      faultsOf({ swedish: sources.swedish.replace('{', '{ "bots[0].commandLists[0].commands[11].title": "borta",') }),
      'commands[11].title, which manifest.json does not have',
    ],
    ['a command twice', faultsOf({ manifest: sources.manifest.replace('"title": "gaps"', '"title": "status"') }), 'offers a command twice'],
    [
      'another bot’s id',
      faultsOf({ manifest: sources.manifest.replace('"botId": "{{botId}}"', '"botId": "22222222-2222-3333-4444-555555555555"') }),
      'The bot’s id is not the app’s',
    ],
    ['an icon of another size', faultsOf({ outline: sources.color }), '192x192 and has to be 32x32'],
    ['an icon that is no picture', faultsOf({ color: Buffer.from('x') }), 'color.png is no PNG'],
    ['words that are no JSON', faultsOf({ swedish: '{' }), 'not JSON'],
  ])('is not made with %s', (_, faults, fault) => {
    expect(faults.join('\n')).toContain(fault);
  });

  it('offers only commands that the bot understands, in the language they are in', () => {
    const [bot] = (JSON.parse(sources.manifest) as { bots: { commandLists: { commands: { title: string }[] }[] }[] }).bots;
    const english = bot?.commandLists.flatMap(({ commands }) => commands.map(({ title }) => title)) ?? [];
    const swedish = Object.entries(JSON.parse(sources.swedish) as Record<string, string>).flatMap(([key, value]) =>
      key.endsWith('].title') ? [value] : [],
    );
    for (const [titles, language] of [
      [english, 'en'],
      [swedish, 'sv'],
    ] as const) {
      for (const title of titles)
        expect([title, understand(hear(title)).map((each) => each.language ?? language)[0]]).toEqual([title, language]);
    }
    expect(english).toHaveLength(swedish.length);
  });
});

describe('the outline icon', () => {
  it('is white on nothing', () => {
    const png = Buffer.from(sources.outline);
    const at = png.indexOf('IDAT');
    const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
    const pixels = Array.from({ length: 32 * 32 }, (_, index) => {
      const start = Math.floor(index / 32) * (32 * 4 + 1) + 1 + (index % 32) * 4;
      return [...rows.subarray(start, start + 4)];
    });
    expect(pixels.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
    expect(pixels.filter(([, , , alpha]) => alpha === 0).length).toBeGreaterThan(300);
    expect(pixels.filter(([, , , alpha]) => alpha === 255).length).toBeGreaterThan(50);
  });
});
