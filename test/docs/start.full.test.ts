import { expect, test } from 'vitest';
import { copyOfRepository } from '../support/repository/copy.js';
import { mockFrom } from '../support/servers/mockProcess.js';

test('npm start builds everything and serves docs and mock on one port', async () => {
  const copy = copyOfRepository();
  copy.remove('generated/client.ts');
  const { url, end } = await mockFrom('npm', ['start', '--'], copy.dir);
  expect(copy.read('generated/client.ts')).toContain('addUserVerification');
  const page = await fetch(url, { headers: { accept: 'text/html' } });
  expect(await page.text()).toContain('Partner API');
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  // The exit code is not checked: npm returns the one that the shell gives for Ctrl+C.
  await end('SIGINT');
}, 120_000);
