/** The Playground in a browser, as somebody who sits in front of it uses it. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { CHROMIUM } from '../support/chromium';

/** Milliseconds: the machine may be busy with other tests. */
const PATIENCE = 30_000;

/** Why these tests cannot run here; empty when they can. */
export const CANNOT_RUN = [
  ...(CHROMIUM === undefined ? ['there is no Chromium on this computer'] : []),
  ...(isInstalled('@microsoft/m365agentsplayground/cli.js') ? [] : ['the Microsoft 365 Agents Playground is not installed']),
].join(', and ');

export const SKIPPED = CANNOT_RUN === '' ? '' : ` (skipped: ${CANNOT_RUN})`;

export interface Client {
  readonly page: Page;
  /** Opens a chat or a channel by its name. */
  open(name: string): Promise<void>;
  /** Writes in the personal chat. */
  write(text: string): Promise<void>;
  /** Writes to the bot by @mention, in the group chat. */
  mention(text: string): Promise<void>;
  /** Starts a thread in the channel with a post that mentions the bot. */
  post(text: string): Promise<void>;
  /** Waits for the only card with these words. */
  card(words: string | RegExp): Promise<Locator>;
  /** Cards on the page with these words; all without words. */
  count(words?: string | RegExp): Promise<number>;
  /** A picture of the whole page, where `FIVE_MINUTES_PICTURES` names a folder. */
  look(name: string): Promise<void>;
}

export async function openClient(page: Page, url: string): Promise<Client> {
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  await page.getByRole('treeitem', { name: 'Personal Chat' }).waitFor();
  const cards = (words?: string | RegExp): Locator =>
    page.locator('.ac-adaptiveCard').filter(words === undefined ? {} : { hasText: words });
  const typeMention = async (box: Locator, text: string): Promise<void> => {
    await box.click();
    await box.pressSequentially('@ASR');
    await page.getByRole('menuitem', { name: 'ASR Readiness' }).click();
    await box.pressSequentially(text);
  };
  return {
    page,
    open: (name) => page.getByRole('treeitem', { name }).click(),
    async write(text) {
      // Cards may have boxes of their own above it.
      const box = page.getByRole('textbox').last();
      await box.click();
      await box.pressSequentially(text);
      await box.press('Enter');
    },
    async mention(text) {
      const box = page.getByRole('textbox');
      await typeMention(box, text);
      await box.press('Enter');
    },
    async post(text) {
      await typeMention(page.getByRole('textbox').first(), text);
      await page.getByRole('button', { name: 'Post', exact: true }).click();
    },
    async card(words) {
      await appears(cards(words));
      return cards(words);
    },
    count: (words) => cards(words).count(),
    async look(name) {
      const folder = process.env['FIVE_MINUTES_PICTURES'];
      if (folder === undefined) return;
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: `${folder}/${name}.png` });
    },
  };
}

/** Waits for it; when it does not come, says what the page showed instead. */
export async function appears(awaited: Locator): Promise<void> {
  try {
    await awaited.waitFor();
  } catch (error) {
    throw new Error(`The page showed:\n${await awaited.page().evaluate<string>('document.body.innerText')}`, { cause: error });
  }
}

/** Presses a button of a card. */
export async function press(card: Locator, name: string | RegExp): Promise<void> {
  await card.getByRole('button', { name, exact: true }).click();
}

/** The thread that a post of the channel started: the innermost part of the page with the post, whole, and its own reply box. A card has both words and boxes. */
export function threadOf(page: Page, post: string): Locator {
  const whole = new RegExp(`^ASR Readiness\\s*${post.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`);
  return page
    .locator('div')
    .filter({ has: page.getByText(whole) })
    .filter({ has: page.getByRole('textbox') })
    .last();
}

function isInstalled(file: string): boolean {
  try {
    return existsSync(dirname(require.resolve(file)));
  } catch {
    return false;
  }
}
