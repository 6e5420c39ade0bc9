import { expect, test } from 'vitest';
import { run } from '../../support/repository/copy.js';
import { mockFrom } from '../../support/servers/mockProcess.js';
import type { GivenSite } from './given.js';

export function serveTests(given: GivenSite): void {
  test('the server of npm start has the site and the mock on one port, and prints a curl line that works', async () => {
    const { copy } = given().site;
    const { url, output, end } = await mockFrom('node', ['scripts/run.js', 'docs/serve.ts'], copy);
    expect(output.stdout).toMatch(/^The server with docs and mock listens on http:\/\/127\.0\.0\.1:\d+$/m);
    const page = await fetch(`${url}/guide/quick-start`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('<h1 id="quick-start"');

    const [curl = ''] = /^curl .*$/m.exec(output.stdout) ?? [];
    const { stdout } = await run('sh', ['-c', curl], copy);
    expect(stdout).toMatch(/^HTTP\/1.1 200 /);
    expect(stdout).toContain('"userId":');
    expect(await end('SIGINT')).toBe(0);
  });

  test.each([
    ['a page', 'GET', '/partner-api/reference/errors', 'text/html', 200, /^text\/html/],
    ['a page that does not exist', 'GET', '/partner-api/nowhere', 'text/html', 404, /^text\/html/],
    ['a request that does not ask for HTML', 'GET', '/nowhere', '*/*', 404, /^application\/json/],
    ['a call', 'POST', '/v1/user/verification', 'text/html', 401, /^application\/json/],
    ['a call to the address of a page', 'POST', '/partner-api/', 'text/html', 404, /^application\/json/],
    [
      'a call that answers with HTML',
      'GET',
      '/v1/kyc/verification/user-1/verification-1',
      'text/html',
      200,
      /^text\/html/,
    ],
    [
      'a call whose path ends like a file of the site',
      'GET',
      '/v1/kyc/status/mock.json',
      '*/*',
      401,
      /^application\/json/,
    ],
    ['the health check', 'GET', '/healthz', 'text/html', 200, /^application\/json/],
  ])('%s: %s %s for %s gives %i', async (_, method, path, accept, status, contentType) => {
    const response = await fetch(new URL(path, given().site.url), { method, headers: { accept } });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(contentType);
  });

  test.each([
    ['Markdown', 'text/markdown', 'text/markdown'],
    ['Markdown rather than HTML', 'text/markdown, text/html, */*', 'text/markdown'],
    ['HTML rather than Markdown', 'text/html, text/markdown;q=0.9', 'text/html'],
    ['anything but Markdown', 'text/markdown;q=0, */*', 'text/html'],
    ['anything', '*/*', 'text/html'],
  ])('who accepts %s (%s) gets a page as %s', async (_, accept, type) => {
    for (const page of ['', 'reference/errors']) {
      const response = await fetch(given().site.url + page, { headers: { accept } });
      expect(response.headers.get('content-type')).toMatch(new RegExp(`^${type}; ?charset=utf-8$`));
      expect(response.headers.get('vary')).toBe('Accept');
      expect(await response.text()).toMatch(type === 'text/html' ? /^<!DOCTYPE html>/ : /^# /);
    }
  });

  test('the HTML of a page says where its Markdown is, and that has its type', async () => {
    const { url } = given().site;
    for (const page of ['', 'reference/errors']) {
      const { headers } = await fetch(url + page, { method: 'HEAD' });
      const [, target = ''] =
        /^<(.+)>; rel="alternate"; type="text\/markdown"$/.exec(headers.get('link') ?? '') ?? [];
      const markdown = await fetch(new URL(target, url));
      expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
      expect(await markdown.text()).toMatch(/^# /);
    }
  });

  test('ignores a range that ends before it begins', async () => {
    const response = await fetch(`${given().site.url}openapi.json`, { headers: { range: 'bytes=5-2' } });
    expect(response.status).toBe(200);
  });
}
