import { expect, test } from 'vitest';
import { redactor } from '../../src/client/redactor.js';

const personal = new Set(['name', 'tags', 'number', 'id']);

test.each<[what: string, input: object, text: string, redacted: string]>([
  ['a value', { body: { name: 'Ann' } }, 'No Ann here, "Ann".', 'No [redacted] here, "[redacted]".'],
  ['a longer value before a part of it', { body: { name: 'A-1', id: 'A-1-2' } }, 'A-1-2', '[redacted]'],
  ['a number', { body: { number: 4711 } }, 'No 4711.', 'No [redacted].'],
  [
    'values in arrays and objects',
    { body: [{ tags: ['x1', { deep: 'y2' }] }] },
    'x1 y2',
    '[redacted] [redacted]',
  ],
  [
    'values of path and query',
    { path: { id: 'p1' }, query: { name: 'q1' } },
    'p1 q1',
    '[redacted] [redacted]',
  ],
  [
    'a value that JSON escapes',
    { body: { name: 'a"b\\c' } },
    '{"name":"a\\"b\\\\c"}',
    '{"name":"[redacted]"}',
  ],
  [
    'a value with special characters of regular expressions',
    { body: { name: 'a.b*$&' } },
    'a.b*$& axb',
    '[redacted] axb',
  ],
  [
    'a longer value, also next to letters',
    { body: { id: '6I12UQ171A' } },
    'number6I12UQ171A',
    'number[redacted]',
  ],
  ['a value that a URL encodes', { path: { id: 'a b@c' } }, 'GET /users/a%20b%40c', 'GET /users/[redacted]'],
  [
    'a value with half of a surrogate pair, which cannot be URL-encoded',
    { body: { id: 'x\ud800yz12' } },
    '100 % of x\ud800yz12',
    '100 % of [redacted]',
  ],
  ['the key, also inside a word', {}, 'xkey-1x', 'x[redacted]x'],
])('redacts %s', (_, input, text, redacted) => {
  expect(redactor(['key-1'], personal, input)(text)).toBe(redacted);
});

test.each<[what: string, input: object, text: string, redacted: string]>([
  ['a short value inside a word', { body: { name: 'IT' } }, 'LIMIT of IT', 'LIMIT of [redacted]'],
  ['fields that are not personal', { body: { title: 'Ann', name: '' } }, 'Ann', 'Ann'],
])('does not redact %s', (_, input, text, redacted) => {
  expect(redactor(['key-1'], personal, input)(text)).toBe(redacted);
});

test('redacts a value of a circular input', () => {
  const body: Record<string, unknown> = { name: 'Ann' };
  body.body = body;
  expect(redactor(['key-1'], personal, { body })('Ann')).toBe('[redacted]');
});

test('redacts an object that both a personal field and another field contain', () => {
  const shared = { first: 'Ann-Marie' };
  expect(redactor(['key-1'], personal, { body: { title: shared, name: shared } })('Ann-Marie')).toBe(
    '[redacted]',
  );
});

test('redacts the whole text if the input throws when it is read', () => {
  const body = {
    get name() {
      throw new Error('Ann');
    },
  };
  expect(redactor(['key-1'], personal, { body })('anything')).toBe('[redacted]');
});

test('does not change a text if there is no key', () => {
  expect(redactor([''], new Set(), {})('text')).toBe('text');
});

test('does not redact a short key inside a word', () => {
  expect(redactor(['any'], new Set(), {})('Too Many Requests with any')).toBe(
    'Too Many Requests with [redacted]',
  );
});
