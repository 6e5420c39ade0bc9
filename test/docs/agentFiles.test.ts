import { expect, test } from 'vitest';
import { plainMarkdown } from '../../docs/.vitepress/agents/plainMarkdown.js';
import { pageFileOf } from '../../docs/.vitepress/pageFile.js';
import { securityTxt } from '../../docs/.vitepress/securityTxt.js';
import { prefersMarkdown } from '../../docs/prefersMarkdown.js';

const plain = (source: string) =>
  plainMarkdown(pageFileOf(source).markdown, (href) => `https://docs.example${href}`);

test.each([
  ['front matter', '---\na: 1\n---\n\n# Title\n', '# Title'],
  ['a script', '<script setup>\nimport A from "./A.vue";\n</script>\n\nText', 'Text'],
  ['a component and its attributes', 'Before\n\n<TryIt :of="a > b" name="x" />\n\nAfter', 'Before\n\nAfter'],
  [
    'elements around a text',
    '<div class="fields">\n\n<span class="type">string</span> and\n\n</div>',
    'string and',
  ],
  ['a button', '<button type="button">why</button> <span>(because)</span>', '(because)'],
  ['a comment', 'a <!-- not shown --> b', 'a  b'],
  ['a link to itself', '<span class="field" id="a">[`a`](#a)</span> text', '`a` text'],
  ['an anchor of a heading', '### 200 OK {#response-200}', '### 200 OK'],
  ['a group of code', '::: code-group\n\n```ts [A title]\nx\n```\n\n:::', '**A title**\n\n```ts\nx\n```'],
  ['a warning', '::: warning Take care\nText.\n:::', '**Take care**\n\nText.'],
  ['an entity', 'A &#123;b&#125; &#60;i> &#91;[c]]', 'A {b} \\<i> \\[[c]]'],
  [
    'a link',
    '[a](/b#c) and <a href="/d">`e`</a>',
    '[a](https://docs.example/b#c) and [`e`](https://docs.example/d)',
  ],
  ['links in code, tags in code', '`[a](/b) <i>` and ``` <b> ```', '`[a](/b) <i>` and ``` <b> ```'],
  [
    'a block of code',
    '```html\n<script>\n{{ a }} [b](/c)\n::: x\n```',
    '```html\n<script>\n{{ a }} [b](/c)\n::: x\n```',
  ],
])('plain Markdown of %s', (_, source, expected) => {
  expect(plain(source)).toBe(`${expected}\n`);
});

test.each([
  [undefined, false],
  ['text/markdown', true],
  ['text/markdown;q=0.5', true],
  ['text/markdown;q=0', false],
  ['TEXT/MARKDOWN ; Q=1', true],
  ['text/html;q=0.8, text/markdown;q=0.9', true],
  ['text/html, text/markdown;q=0.9', false],
  ['text/*, */*', false],
])('Accept: %s asks for Markdown: %s', (accept, expected) => {
  expect(prefersMarkdown(accept)).toBe(expected);
});

test('security.txt has the contact, and expires within a year', () => {
  const text = securityTxt(
    'mailto:security@docs.example',
    'https://docs.example',
    new Date('2026-01-31T10:00:00Z'),
  );
  expect(text).toContain('Contact: mailto:security@docs.example\nExpires: 2027-01-30T10:00:00Z\n');
  expect(text).toContain('Canonical: https://docs.example/.well-known/security.txt\n');
  expect(securityTxt('tel:+1-201-555-0123', '')).toContain('tel:');
  expect(securityTxt('https://docs.example/report', '')).toContain('https:');
});

test.each([
  'security@docs.example',
  'http://docs.example',
  'mailto:',
  'mailto:a b@c',
  'https://a\nContact: b',
])('refuses %j as a contact', (contact) => {
  expect(() => securityTxt(contact, 'https://docs.example')).toThrow(
    'DOCS_SECURITY_CONTACT must be an address',
  );
});
