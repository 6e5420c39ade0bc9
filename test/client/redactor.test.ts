import { expect, test } from 'vitest';
import { redactor } from '../../src/client/redactor.js';

const personal = ['name', 'tags', 'number', 'id'];

test.each<[what: string, input: object, text: string, redacted: string]>([
  ['a word', { body: { name: 'Ann' } }, 'No Ann here, "Ann".', 'No [redacted] here, "[redacted]".'],
  ['no part of a word', { body: { name: 'IT' } }, 'LIMIT of IT', 'LIMIT of [redacted]'],
  ['a longer value before a part of it', { body: { name: 'A-1', id: 'A-1-2' } }, 'A-1-2', '[redacted]'],
  ['a number', { body: { number: 4711 } }, 'No 4711.', 'No [redacted].'],
  [
    'what is in lists and objects',
    { body: [{ tags: ['x1', { deep: 'y2' }] }] },
    'x1 y2',
    '[redacted] [redacted]',
  ],
  ['path and query', { path: { id: 'p1' }, query: { name: 'q1' } }, 'p1 q1', '[redacted] [redacted]'],
  ['what JSON escapes', { body: { name: 'a"b\\c' } }, '{"name":"a\\"b\\\\c"}', '{"name":"[redacted]"}'],
  [
    'what a regular expression would not take literally',
    { body: { name: 'a.b*$&' } },
    'a.b*$& axb',
    '[redacted] axb',
  ],
  [
    'a longer value also next to letters',
    { body: { id: '6I12UQ171A' } },
    'number6I12UQ171A',
    'number[redacted]',
  ],
  ['what a URL escapes', { path: { id: 'a b@c' } }, 'GET /users/a%20b%40c', 'GET /users/[redacted]'],
  [
    'half a character, which no URL can hold',
    { body: { id: 'x\ud800yz12' } },
    '100 % of x\ud800yz12',
    '100 % of [redacted]',
  ],
  ['no field that is not personal', { body: { title: 'Ann', name: '' } }, 'Ann', 'Ann'],
  ['the key, wherever it is', {}, 'xkey-1x', 'x[redacted]x'],
])('redacts %s', (_, input, text, redacted) => {
  expect(redactor('key-1', personal, input)(text)).toBe(redacted);
});

test('redacts from an input that contains itself', () => {
  const body: Record<string, unknown> = { name: 'Ann' };
  body.body = body;
  expect(redactor('key-1', personal, { body })('Ann')).toBe('[redacted]');
});

test('redacts what is personal under one name, though not under another', () => {
  const shared = { first: 'Ann-Marie' };
  expect(redactor('key-1', personal, { body: { title: shared, name: shared } })('Ann-Marie')).toBe(
    '[redacted]',
  );
});

test('redacts all of a text where the input can not be read', () => {
  const body = {
    get name() {
      throw new Error('Ann');
    },
  };
  expect(redactor('key-1', personal, { body })('anything')).toBe('[redacted]');
});

test('leaves a text alone where there is no key', () => {
  expect(redactor('', [], {})('text')).toBe('text');
});

test("a test's short key takes no letters out of words", () => {
  expect(redactor('any', [], {})('Too Many Requests with any')).toBe('Too Many Requests with [redacted]');
});
