import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs of Chrome and Chromium: on Linux and other systems by name, in the folders of `PATH`. */
const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const macPaths = ['Google Chrome', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Returns the path of a Chrome or Chromium that is installed where it usually is; `undefined` if there is none. */
export function installedBrowser(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = {
    darwin: macPaths,
    win32: windowsFolders.flatMap((name) => {
      const folder = env[name];
      return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [];
    }),
  }[platform as string];
  const candidates = paths ?? names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
