import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/**
 * A real browser: that of an npm package on Linux x64, elsewhere a Chrome (`CHROME_PATH`). `folder` is a temporary one, for
 * its files.
 */
export async function startChromium(folder: string): Promise<Browser> {
  const { executablePath, env } = process.env.CHROME_PATH
    ? { executablePath: process.env.CHROME_PATH, env: process.env }
    : await packagedChromium(folder);
  return chromium.launch({ executablePath, args: flags, env: definedOnly(env) });
}

/** The package finds its folder and its libraries by the environment, which is nobody else's business. */
async function packagedChromium(folder: string) {
  if (`${process.platform} ${process.arch}` !== 'linux x64') {
    throw new Error('Set CHROME_PATH to the path of a Chrome or Chromium.');
  }
  const before = { ...process.env };
  // The second makes it bring its own NSS.
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

/** The package's own names a folder that its fonts are not in, and without fonts there is no text to look at. */
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
