/**
 * `npm run screenshots`: every card with its samples, light and dark, narrow and wide, in both languages, as PNG files in
 * screenshots/. The cards are drawn by the adaptivecards package, which knows the public schema only: what Teams alone
 * has is shown by its fallback. Needs a Chromium.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { renderCard } from '../src/cards/render';
import { LANGUAGES } from '../src/words/language';
import type { Sample } from '../test/cards/samples';
import { samplesIn } from '../test/cards/samples';
import { CHROMIUM, PLACES, startBrowser } from '../test/support/chromium';
import { drawCard, PAGE } from './pictures/page';
import type { ThemeName } from './pictures/themes';
import { hostConfigOf, THEMES } from './pictures/themes';

const WIDTHS = [320, 700] as const;
const FOLDER = path.join(process.cwd(), 'screenshots');
/** Draws them all. @returns the exit status: 1 where there is no Chromium, or a card did not draw cleanly */
export async function main(): Promise<number> {
  if (CHROMIUM === undefined) {
    process.stderr.write(`No Chromium was found, so no screenshots were made. Install one of: ${PLACES.join(', ')}.\n`);
    return 1;
  }
  fs.rmSync(FOLDER, { recursive: true, force: true });
  fs.mkdirSync(FOLDER, { recursive: true });
  const browser = await startBrowser({ width: 1280, height: 720 }, 1.5);
  try {
    const faults = await drawAll(await browser.context.newPage());
    faults.forEach((fault) => process.stderr.write(`${fault}\n`));
    process.stdout.write(`${fs.readdirSync(FOLDER).length} screenshots are in ${FOLDER}.\n`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
  }
}

async function drawAll(page: Page): Promise<readonly string[]> {
  await page.setContent(PAGE);
  await page.addScriptTag({ path: require.resolve('adaptivecards/dist/adaptivecards.js') });
  const faults: string[] = [];
  const only = process.argv[2];
  for (const sample of LANGUAGES.flatMap((language) => samplesIn(language))) {
    if (only !== undefined && !sample.name.startsWith(only)) continue;
    for (const theme of THEMES) for (const width of WIDTHS) faults.push(...(await draw(page, sample, theme, width)));
  }
  return faults;
}

async function draw(page: Page, sample: Sample, theme: ThemeName, width: number): Promise<readonly string[]> {
  const file = `${sample.name}-${sample.language}-${theme}-${width}.png`;
  await page.setViewportSize({ width: width + 40, height: 400 });
  const problems = await page.evaluate(drawCard, { card: renderCard(sample.reply), config: hostConfigOf(theme), theme, width });
  await page.locator('#message').screenshot({ path: path.join(FOLDER, file) });
  return problems.map((problem) => `${file}: ${problem}`);
}

if (require.main === module) {
  main().then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      process.stderr.write(`The screenshots could not be made: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
