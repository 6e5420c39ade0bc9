import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startMock } from '../../src/mock/http/server.js';
import { temporaryFolder } from '../support/repository/copy.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';

const guide = readFileSync('docs/guide/mock.md', 'utf8');
const folder = temporaryFolder(atEndOfFile);

// Each example that is a test of its own runs here, with our sources in place of the package.
const examples = [...guide.matchAll(/```ts\n([\s\S]*?)```/g)]
  .map(([, code = '']) => code)
  .filter((code) => code.includes("from 'vitest'"));

describe('the tests in the guide to the mock', async () => {
  for (const [i, code] of examples.entries()) {
    const file = `${folder}/example${i}.ts`;
    const sources = code
      .replaceAll("'@p100/partner-api'", `'${resolve('src/index.ts')}'`)
      .replaceAll(/'@p100\/partner-api\/(\w+)'/g, (_, name) => `'${resolve(`src/${name}.ts`)}'`)
      .replaceAll("'vitest'", `'${resolve('node_modules/vitest/dist/index.js')}'`);
    writeFileSync(file, sources);
    await import(/* @vite-ignore */ file);
  }
});

test('the story in the guide, over HTTP, gets the answers that its comments name', async () => {
  const [, story = ''] = /```sh\n(call\(\)[\s\S]*?)```/.exec(guide) ?? [];
  const [, id = ''] = /^ID=(.*)$/m.exec(story) ?? [];
  const fill = (text: string) => text.replace(/^'|'$/g, '').replaceAll(`'$ID'`, id).replaceAll('$ID', id);
  const [, verification = ''] = /^VERIFICATION=(.*)$/m.exec(story) ?? [];
  const mock = await startMock({ strict: true, webhookDelayMs: 0 });
  onTestFinished(async () => void (await mock.close()));

  const answers: string[] = [];
  const expected: string[] = [];
  for (const line of story.split('\n')) {
    if (line.startsWith('sleep')) await pause(50);
    const [, method, path = '', rest = ''] = /^call (\w+) (\S+) ?(.*)$/.exec(line) ?? [];
    if (!method) continue;
    const [, body = '', comment = ''] = /^('.*'|"\$VERIFICATION")?(?: ?# (.*))?$/.exec(rest) ?? [];
    const response = await fetch(mock.url + fill(path), {
      method,
      headers: { 'x-api-key': 'any', 'content-type': 'application/json' },
      ...(body && { body: fill(body === '"$VERIFICATION"' ? verification : body) }),
    });
    const text = await response.text();
    answers.push(response.ok ? 'success' : JSON.parse(text).errorCode);
    expected.push(/^(P\d+)/.exec(comment)?.[1] ?? 'success');
    if (comment.startsWith('has the card')) expect(text).toContain('"label":"Travel"');
    if (comment.startsWith('has the amount')) expect(text).toContain('"amount":"12.50"');
  }
  expect(answers).toEqual(expected);
  expect(expected).toHaveLength(11);
});
