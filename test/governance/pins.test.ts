import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

test.each([
  ['dependencies', manifest.dependencies],
  ['devDependencies', manifest.devDependencies],
])('%s are pinned to exact versions', (_, pins: Record<string, string>) => {
  const loose = Object.entries(pins).filter(([, range]) => !/^(npm:[a-z-]+@)?\d+\.\d+\.\d+$/.test(range));
  expect(loose).toEqual([]);
});

test('the published client has one runtime dependency', () => {
  expect(Object.keys(manifest.dependencies)).toEqual(['openapi-fetch']);
});
