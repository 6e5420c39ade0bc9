import { expect, test } from 'vitest';
import { answering, json, made } from './made.js';

const answer = { responses: { 200: json() } };

test('operations whose names would be the same get a number, and the output says so', async () => {
  const shop = await made({
    paths: {
      '/rules': { get: answer },
      '/rules/': { get: answer },
      '/in': { get: { operationId: 'List rules', ...answer } },
      '/out': { get: { operationId: 'List Rules', ...answer } },
      '/named': { get: { operationId: 'getRules', ...answer } },
      '/empty': { get: { operationId: '', ...answer } },
      '/dashes': { get: { operationId: '--', ...answer } },
    },
  });
  const { baseUrl, seen } = await answering();
  const api = shop.createClient({ baseUrl });
  const names = ['getRules', 'getRules2', 'getRules3', 'ListRules', 'ListRules2', 'getEmpty', 'getDashes'];
  for (const name of names) await api[name]?.();
  expect(seen.map(({ url }) => url)).toEqual([
    '/named',
    '/rules',
    '/rules/',
    '/in',
    '/out',
    '/empty',
    '/dashes',
  ]);
  expect(shop.leftOut).toContain('GET /out (List Rules) is the method ListRules2');
  expect(shop.compiled('await api.getRules3();')).toBe('');
});
