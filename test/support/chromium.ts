/** A Chromium of this computer, for tests that look at what people see. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Where it is looked for. */
export const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where it is installed; undefined: there is none, and tests that need it say that they are skipped. */
export const CHROMIUM = PLACES.find((place) => existsSync(place));

export interface Browser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Starts it with a profile of its own, which is gone when it is closed. @param deviceScaleFactor pixels of a picture for each one of the page */
export async function startBrowser(size: { readonly width: number; readonly height: number }, deviceScaleFactor = 1): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: SWITCHES,
    viewport: size,
    deviceScaleFactor,
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
