import { symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { run, temporaryFolder } from '../support/repository/copy.js';
import { address, builtSite, type Site } from './site/builtSite.js';

// afdocs checks how well coding agents can read a site. It needs Node 22, so npm installs that too. `engine-strict` would
// refuse afdocs, because npm itself may run in an older one.
const packages = ['--engine-strict=false', '--package=node@22', '--package=afdocs@0.22.2'];

interface Result {
  id: string;
  status: string;
  message: string;
  details?: { pageResults?: { url: string; status?: string | number }[] };
}

let site: Site;
beforeAll(async () => {
  site = await builtSite();
}, 180_000);

test('npm start: afdocs finds nothing to mend', async () => {
  expect(await findings(site.url)).toEqual([]);
}, 500_000);

test('a static host: afdocs misses only the Markdown at the address of a page', async () => {
  const host = temporaryFolder();
  symlinkSync(site.folder, join(host, 'partner-api'), 'dir');
  const files = sirv(host);
  // Node's own 5 seconds are shorter than the pauses of afdocs, so a request would find its connection closed.
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => files(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await findings(`${url}/partner-api/`)).toEqual([
    expect.stringMatching(/^content-negotiation: fail: /),
  ]);
}, 500_000);

/** Returns what afdocs finds on any page of a site. @throws Error if it can't be installed or can't run */
async function findings(url: string): Promise<string[]> {
  const options = ['--format=json', '--quiet', '--sampling=deterministic', '--max-links=1000'];
  const { stdout, stderr } = await run(
    'npm',
    ['exec', '--yes', ...packages, '--', 'afdocs', 'check', url, ...options, `--canonical-origin=${address}`],
    temporaryFolder(),
  );
  if (!stdout.startsWith('{')) throw new Error(`afdocs could not be installed, or did not run:\n${stderr}`);
  const { results } = JSON.parse(stdout) as { results: Result[] };
  expect(results.length).toBeGreaterThan(25);
  return (
    results
      // No page needs a key, so there is no other way to read one.
      .filter(({ id, status }) => status !== 'pass' && id !== 'auth-alternative-access')
      .map(({ id, status, message, details }) => {
        const pages =
          details?.pageResults?.filter(({ status }) => status === 'warn' || status === 'fail') ?? [];
        return [`${id}: ${status}: ${message}`, ...pages.map(({ url }) => url)].join('\n');
      })
  );
}
