import { describe, expect, test } from 'vitest';
import type { Description } from '../../src/client/operation.js';
import { redactor } from '../../src/client/redactor.js';

const description = { sensitive: ['name', 'tags', 'number', 'id', 'files'] } as unknown as Description;

/** The parts of a request that was sent. */
interface Sent {
  path?: Record<string, string>;
  query?: string;
  body?: unknown;
}

/** Redacts a text as for a request. A body that is no form is sent as JSON. */
function redact(text: string, { path = {}, query = '', body }: Sent, apiKey = 'key-1', allSensitive = false) {
  const isForm = body instanceof FormData || body instanceof URLSearchParams;
  const init = { body: isForm ? body : body === undefined ? null : JSON.stringify(body) };
  const request = { path, url: `https://a.example/${query && `?${query}`}`, init, keys: [apiKey] };
  return redactor({ description }, { allSensitive }, request)(text);
}

function form(name: string, value: string | Blob, fileName?: string): FormData {
  const data = new FormData();
  if (typeof value === 'string') data.append(name, value);
  else data.append(name, value, fileName);
  return data;
}

test.each<[what: string, sent: Sent, text: string, redacted: string]>([
  ['a value', { body: { name: 'Ann' } }, 'No Ann here, "Ann".', 'No [redacted] here, "[redacted]".'],
  ['a longer value before a part of it', { body: { name: 'A-1', id: 'A-1-2' } }, 'A-1-2', '[redacted]'],
  ['a number', { body: { number: 4711 } }, 'No 4711.', 'No [redacted].'],
  [
    'values in arrays and objects',
    { body: [{ tags: ['x1', { deep: 'y2' }] }] },
    'x1 y2',
    '[redacted] [redacted]',
  ],
  ['values of path and query', { path: { id: 'p1' }, query: 'name=q1' }, 'p1 q1', '[redacted] [redacted]'],
  ['an item of a query', { query: 'tags=alpha,beta' }, 'no beta', 'no [redacted]'],
  ['a property of a query', { query: 'filter[name]=alpha' }, 'no alpha', 'no [redacted]'],
  ['a field of a form', { body: new URLSearchParams({ name: 'Ann Lee' }) }, 'no Ann Lee', 'no [redacted]'],
  ['a field of a multipart form', { body: form('name', 'Ann Lee') }, 'no Ann Lee', 'no [redacted]'],
  ['a field in a JSON part', { body: form('person', '{"name":"Ann Lee"}') }, 'no Ann Lee', 'no [redacted]'],
  [
    'the name of a file',
    { body: form('files', new Blob(['x']), 'ann-lee.pdf') },
    'ann-lee.pdf is empty',
    '[redacted] is empty',
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
    'a value with half of a surrogate pair, which JSON escapes',
    { body: { id: 'x\ud800yz12' } },
    '100 % of x\ud800yz12',
    '100 % of [redacted]',
  ],
  ['the key, also inside a word', {}, 'xkey-1x', 'x[redacted]x'],
])('redacts %s', (_, sent, text, redacted) => {
  expect(redact(text, sent)).toBe(redacted);
});

describe('redacts a value as a service may quote it:', () => {
  const value = 'Čañ/88 12"é\\n\t𝒳&<';
  const key = 'kEy/k7f3a9+Zq==';
  const inAscii = (text: string) =>
    text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const percent = (text: string) =>
    [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`);
  const inUrl = (text: string) => text.replace(/\W/gu, (character) => percent(character).join(''));
  const named: Record<string, string> = {
    '"': '&quot;',
    é: '&eacute;',
    ñ: '&ntilde;',
    '&': '&amp;',
    '<': '&lt;',
  };
  const inHtml = (text: string) => text.replace(/["éñ&<]/g, (character) => named[character] ?? '');
  const numeric = (text: string) =>
    text.replace(/[^\w ]/gu, (character) => `&#x${character.codePointAt(0)?.toString(16)};`);

  test.each<[way: string, quote: (text: string) => string]>([
    ['JSON', (text) => JSON.stringify(text)],
    ['json.dumps of Python, json_encode of PHP', (text) => inAscii(JSON.stringify(text))],
    [
      'the same in upper case',
      (text) =>
        inAscii(JSON.stringify(text)).replace(/u[\da-f]{4}/g, (unit) => `u${unit.slice(1).toUpperCase()}`),
    ],
    ['json_encode of PHP with its slashes', (text) => inAscii(JSON.stringify(text)).replaceAll('/', '\\/')],
    ['JSON in JSON', (text) => JSON.stringify(JSON.stringify(text))],
    ['JSON in JSON in JSON', (text) => JSON.stringify(JSON.stringify(inAscii(JSON.stringify(text))))],
    ['a URL', (text) => encodeURIComponent(text)],
    ['a URL with every sign escaped, in lower case', inUrl],
    ['a URL in a URL', (text) => encodeURIComponent(encodeURIComponent(text))],
    ['JSON in a URL', (text) => encodeURIComponent(inAscii(JSON.stringify(text).slice(1, -1)))],
    ['JSON in a URL in lower case', (text) => inUrl(JSON.stringify(text).slice(1, -1))],
    ['UTF-8 that was read as Latin-1', (text) => Buffer.from(text).toString('latin1')],
    ['a form', (text) => new URLSearchParams([['v', text]]).toString().slice(2)],
    ['HTML with names', inHtml],
    ['HTML with numbers', numeric],
    ['HTML in HTML', (text) => inHtml(inHtml(text))],
  ])('%s', (_, quote) => {
    const quoted = (text: string) => quote(text).replace(/^[\\"]+|(?<!Zq==.*)[\\"]+$/g, '');
    const text = redact(`bad ${quote(value)} with ${quote(key)}!`, { body: { name: value } }, key);
    expect(text).toMatch(/^bad \\*"?\\*"?\\*"?\[redacted\]\\*"?\\*"?\\*"? with \\*"?\\*"?\\*"?\[redacted\]/);
    for (const part of ['88', 'k7f3a9', quoted(key)]) expect(text).not.toContain(part);
  });
});

test.each<[what: string, sent: Sent, text: string]>([
  ['a short value inside a word', { body: { name: 'IT' } }, 'LIMIT'],
  ['fields that are not personal', { body: { title: 'Ann', name: '' } }, 'Ann'],
  ['a boolean', { body: { name: true } }, 'true'],
  ['an escape that is not in a value', { body: { name: 'Ann/Lee' } }, '100 % & more \\u00e9'],
])('does not redact %s', (_, sent, text) => {
  expect(redact(text, sent)).toBe(text);
});

test('redacts all values of a call whose fields are not known', () => {
  expect(redact('title-1', { body: { title: 'title-1' } }, 'key-1', true)).toBe('[redacted]');
});

test('does not change a text if there is no key', () => {
  expect(redact('text', {}, '')).toBe('text');
});

test('does not redact a short key inside a word', () => {
  expect(redact('Too Many Requests with any', {}, 'any')).toBe('Too Many Requests with [redacted]');
});

test('a long text is cut, so that not even one of many escapes makes the search slow', () => {
  const sent = { body: { name: `${'"\\"\\"\\%%&&++ \\"/'.repeat(20)}end` } };
  for (const part of ['\\', '\\"', '%25', '&amp;', '%', '&', '\\u0022']) {
    const text = part.repeat(4000).slice(0, 4000);
    expect(redact(text, sent)).toBe(text.slice(0, 2000));
  }
});

test('a long text does not end with the beginning of a value', () => {
  const body = { name: 'long '.repeat(500).trim(), id: 'SecretPersonalValue' };
  const text = `${body.name} ${'x '.repeat(746)}SecretPersonalValue`;
  expect(text.indexOf(body.id)).toBeLessThan(4000);
  expect(text.length).toBeGreaterThan(4000);
  expect(redact(text, { body })).not.toContain('Secret');
});
