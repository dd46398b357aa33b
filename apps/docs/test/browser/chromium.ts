import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser of this machine; undefined where there is none, an Error in CI. */
export function findChromium(): string | undefined {
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found === undefined && process.env['CI'] !== undefined) {
    throw new Error(
      'The browser tests need Chromium. Install Debian’s package (apt-get install chromium fonts-noto-cjk), or name another in CHROMIUM.',
    );
  }
  return found;
}

/** Starts the browser. Nothing is downloaded. */
export function startChromium(executablePath: string): Promise<Browser> {
  // As root, as in most containers, Chromium starts only without its own sandbox.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
