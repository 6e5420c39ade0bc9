import { expect, test } from 'vitest';
import { connect, json } from '../../src/client/runtime.js';

test('a group of operations becomes an object with their methods, also if one is called `method`', async () => {
  const operation = { method: 'GET', path: '/a', success: { 200: json({}) } };
  const api = connect<{ group: Record<'method' | 'other', () => Promise<{ data: unknown }>> }>(
    { baseUrl: 'https://service.example', apiKey: 'key', fetch: async () => Response.json({}) },
    { environments: {}, auth: { header: 'x-key' }, traits: {}, sensitive: [], userAgent: 'any/1' },
    { group: { method: operation, other: operation } },
  );
  expect(await api.group.method()).toMatchObject({ data: {} });
  expect(await api.group.other()).toMatchObject({ data: {} });
});
