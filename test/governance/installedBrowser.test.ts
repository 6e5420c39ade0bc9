import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { installedBrowser } from '../support/browser/installedBrowser.js';
import { temporaryFolder } from '../support/repository/copy.js';

test('finds an installed Chrome or Chromium on PATH, and no file that cannot be run', () => {
  const [notRun, run] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(notRun, 'chromium'), '');
  const env = { PATH: [notRun, run].join(delimiter) };
  expect(installedBrowser('linux', env)).toBeUndefined();
  writeFileSync(join(run, 'chromium'), '');
  chmodSync(join(run, 'chromium'), 0o755);
  expect(installedBrowser('linux', env)).toBe(join(run, 'chromium'));
});

test.each(['linux', 'win32'] as const)('finds no browser on %s if none is installed', (platform) => {
  expect(installedBrowser(platform, { PATH: temporaryFolder() })).toBeUndefined();
});
