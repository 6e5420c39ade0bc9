import { fileURLToPath } from 'node:url';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { createMarkdownRenderer } from 'vitepress';
import { beforeAll, expect, test } from 'vitest';
import { createSSRApp, type VNode } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { markdown } from '../../docs/.vitepress/markdown.js';
import type { Claim } from '../../scripts/contract/claims.js';
import { loadDescription } from '../../scripts/contract/loadContract.js';
import { modelOf, type OperationModel } from '../../scripts/contract/model/operationModel.js';
import type { Probe } from '../../scripts/contract/probes.js';
import { numbered } from '../../scripts/reference/evidenceMark.js';
import { evidencePages } from '../../scripts/reference/evidencePages.js';
import { operationPage } from '../../scripts/reference/operationPage.js';
import { samplesOf } from '../../scripts/reference/samplesOf.js';
import { waysText, waysToConfirm } from '../../scripts/reference/waysToConfirm.js';

const fixture = fileURLToPath(new URL('../fixtures/reference.yaml', import.meta.url));
let document: Oas3_1Definition;
let operation: OperationModel;
const entities: Record<string, string> = {
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
};
let html: string;
let text: string;

beforeAll(async () => {
  ({ document } = await loadDescription(fixture));
  [operation] = modelOf(document) as [OperationModel];
  const { render } = await createMarkdownRenderer('.', markdown);
  const template = render(numbered(operationPage(document, [operation], operation).markdown), {});
  const app = createSSRApp({ template });
  app.component('Choices', { props: ['label', 'options'], render: allSlots });
  app.component('TryIt', { props: ['operation'], render: () => null });
  app.component('CopyAsCurl', { render: () => null });
  html = await renderToString(app);
  text = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(#39|lt|gt|amp|quot);/g, (entity) => entities[entity] ?? entity)
    .replace(/[\s\u200b]+/g, ' ')
    .replace(/ ([,.])/g, '$1');
});

/** Renders everything that a reader can choose, as the page does without JavaScript. */
function allSlots(this: { $slots: Record<string, () => VNode[]> }): VNode[] {
  return Object.values(this.$slots).flatMap((slot) => slot());
}

test('shows a text of the description as it was written, not as HTML, an expression or an attribute', () => {
  expect(text).toContain('Put {{ 6 * 7 }} <b>shape</b> | {curly}');
  expect(text).toContain(
    'Takes {{ 6 * 7 }} and <script>window.hacked = true</script>, in Array<{{string}}> too. Ends in {braces}',
  );
  expect(html).not.toContain('<script>');
});

test.each([
  ['a parameter that belongs to the path', 'id string required Which one'],
  ['limits and a default', 'depth integer How deep At least 1. At most 9. Default: 3.'],
  ['a deprecated header', 'X-Trace string deprecated Matches ^(a|b)$.'],
  ['a cookie', 'Cookie parameters session string'],
  ['fields from allOf', 'name string required A | B At least 1 character.'],
  [
    'objects in an array, nullable',
    'tags array of object required At least 1 item. Each item: object tagLabel string or null One of red, null.',
  ],
  [
    'a schema that contains itself',
    'children array of object Each item: object A shape. It has the same fields as the entry of this type above.',
  ],
  ['a reference that can be null', 'maybe object or null Any of, choice 1: object'],
  [
    'limits from allOf, and code that looks like an expression',
    'limited string A lone tick. {{ 1 }} <i> with another. At least 2 characters. At most 5 characters.',
  ],
  [
    'alternatives',
    'size object or string required One of, choice 1: object radius number More than 0. One of, choice 2: string Always unlimited.',
  ],
  ['objects in objects', 'nested object deeper object deepest boolean in responses only'],
  ['fields of any name', 'extra object Every other field: object anything string'],
  ['an example of another media type', 'csv a, b'],
  ['another media type', 'Media type: text/csv A value of type string. At most 1 character.'],
  ['a response header', 'X-Rate integer How many are left'],
  [
    'a response body that is an array',
    'Stored. X-Rate integer How many are left A value of type array of object.',
  ],
  ['any other status', 'Any other status'],
  ['a key that is sent with a scheme', 'Authorization'],
])('shows %s', (_, expected) => {
  expect(text).toContain(expected);
});

test('uses every anchor only once', () => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('lists the evidence of a field with the name value', () => {
  const pages = evidencePages(document, [operation], []);
  expect(pages.map(({ markdown }) => markdown).join()).toContain('A field that is called value.');
});

test.each<[what: string, about: Claim[] | undefined, probed: Claim[], text: string]>([
  ['a meaning', undefined, [], 'ask P100.'],
  ['a meaning that a probe shows', undefined, ['meaning'], 'run `npm run verify`.'],
  ['what traffic shows', ['list'], [], 'run `npm run observe` with your traffic.'],
  [
    'what each way shows in part',
    ['required', 'list', 'meaning'],
    ['required'],
    'run `npm run verify` (what is required); run `npm run observe` with your traffic (what is required, the list of values); ask P100 (the meaning).',
  ],
])('says how to confirm an assumption about %s', (_, about, probed, text) => {
  const assumption = { reason: 'It is made up for a test.', confidence: 'low', ...(about && { about }) };
  const assumptions = probed.map((claim) => ({ pointer: '#/a', claim }));
  const waysOf = waysToConfirm([
    { assumptions } as Probe,
    { assumptions: [{ pointer: '#/b', claim: 'list' }] } as Probe,
  ]);
  const written = waysText(waysOf({ pointer: '#/a', assumption }));
  expect(written.replace(/\[(`[^`]+`)\]\([^)]+\)/g, '$1')).toBe(`How to confirm it: ${text}`);
});

test('counts the assumptions by how they can be confirmed', () => {
  expect(evidencePages(document, [operation], [])[0]?.markdown).toMatch(
    /`npm run verify`\S+ can check 0 of the assumptions, and \S+npm run observe`\S+ can check 0 .* For the other [1-9]\d* the only way is to ask P100\./,
  );
});

test('escapes quotes in a Shell sample, so that the shell does not expand dollar signs', () => {
  const shell = samplesOf(document, operation).find(({ label }) => label === 'Shell')?.code;
  expect(shell).toContain('"name": "it\\u0027s $HOME"');
  expect(shell).not.toContain('EOF');
});
