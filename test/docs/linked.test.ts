import { expect, test } from 'vitest';
import { linked } from '../../scripts/reference/linked.js';

const places = new Map([
  ['paid', '/reference/webhooks/paid'],
  ['P412', '/reference/errors#p412'],
]);
const field = (name: string, anchor: string) =>
  `<span class="field" id="${anchor}">[\`${name}\`](#${anchor})</span>`;

function link(markdown: string, path = '/reference/operations/pay'): string {
  return linked({ path, title: '', description: '', markdown }, places);
}

test('the name of a webhook and of a code is a link', () => {
  expect(link('After `paid`, or `P412`.')).toBe(
    'After [`paid`](/reference/webhooks/paid), or [`P412`](/reference/errors#p412).',
  );
});

test('a field of the page is a link: to the entry of the same section, or else to the first one', () => {
  const page = [
    'See `id`.',
    '## Body',
    field('id', 'body-id'),
    '## Answer',
    field('id', 'answer-id'),
    'As `id`.',
  ];
  const text = link(page.join('\n\n'));
  expect(text).toContain('See [`id`](#body-id).');
  expect(text).toContain(field('id', 'answer-id'));
  expect(text).toContain('As `id`.');
  expect(link(page.concat(field('next', 'answer-next'), 'As `id`.').join('\n\n'))).toContain(
    'As [`id`](#answer-id).',
  );
});

test.each([
  ['a heading', '## About `paid`'],
  ['a link', 'See [the `paid` event](/x) and [`paid`](/y).'],
  ['a block of code', '```ts\nconst a = `paid`;\n```'],
  ['a block of code in a list', '- It\n\n  ```ts\n  const a = `paid`;\n  ```'],
  ['a tag', '<Choices :options=\'["`paid`"]\'>'],
  ['code that is more than the name', '`paid()` and `` `paid` ``'],
  ['a name that nothing has', '`unknown` and `constructor`'],
])('%s stays as it is', (_, text) => {
  expect(link(text)).toBe(text);
});

test('nothing links to the place where it stands', () => {
  expect(link('This is `paid`.', '/reference/webhooks/paid')).toBe('This is `paid`.');
  expect(link('## P412: No user {#p412}\n\nThis is `P412`.', '/reference/errors')).toContain(
    'This is `P412`.',
  );
  expect(link('## P500: Fault {#p500}\n\nNot `P412`.', '/reference/errors')).toContain(
    'Not [`P412`](/reference/errors#p412).',
  );
});
