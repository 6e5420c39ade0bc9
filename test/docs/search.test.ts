import { createMarkdownRenderer, type MarkdownRenderer } from 'vitepress';
import { beforeAll, describe, expect, test } from 'vitest';
import { markdown } from '../../docs/.vitepress/markdown.js';
import { pageFileOf } from '../../docs/.vitepress/pageFile.js';
import { guideEntries } from '../../docs/.vitepress/search/guideEntries.js';
import { searchEntries } from '../../docs/.vitepress/search/searchEntries.js';
import { createSearch, type Search } from '../../docs/.vitepress/theme/search/createSearch.js';
import { piecesOf } from '../../docs/.vitepress/theme/search/piecesOf.js';
import { webhooksOf } from '../../scripts/contract/model/webhookModel.js';
import type { SearchEntry } from '../../scripts/reference/search/searchEntry.js';
import { contract, operations } from '../support/contract/contract.js';

let entries: SearchEntry[];
let search: Search;
let md: MarkdownRenderer;
beforeAll(async () => {
  entries = await searchEntries();
  search = await createSearch(entries);
  md = await createMarkdownRenderer('docs', markdown);
}, 60_000);

describe('finds first what a person means', () => {
  test.each([
    ['P446', '/reference/errors#p446'],
    ['p 446', '/reference/errors#p446'],
    ['401', '/reference/errors#access_denied'],
    ['access denied', '/reference/errors#access_denied'],
    ['documentNumber', '/reference/operations/addUserVerification#body-documentNumber'],
    ['document number', '/reference/operations/addUserVerification#body-documentNumber'],
    ['documentNumbr', '/reference/operations/addUserVerification#body-documentNumber'],
    ['externalUserId', '/reference/operations/addUserVerification#body-externalUserId'],
    ['iban', '/reference/operations/getUserBalances#response-2xx-fiatBalances-iban'],
    ['pin', '/reference/operations/createVirtualCard#body-pin'],
    ['passport', '/reference/operations/addUserVerification#body-documentType'],
    ['withdrawl', '/reference/operations/createCryptoWithdrawal'],
    ['delete card', '/reference/operations/deleteCard'],
    ['addUserVerification', '/reference/operations/addUserVerification'],
    ['Add User Verifcation', '/reference/operations/addUserVerification'],
    ['/v1/user/verification', '/reference/operations/addUserVerification'],
    ['POST /v1/user/verification', '/reference/operations/addUserVerification'],
    ['userStatus', '/reference/webhooks/userStatus'],
    ['idempotency', '/guide/errors#after-outcome-unknown'],
    ['retry', '/guide/client#retries'],
    ['How do I retry a call?', '/guide/client#retries'],
    ['safe retry', '/guide/errors#when-to-repeat'],
    ['rate limit', '/guide/errors#codes-of-the-client'],
    ['429', '/guide/errors#codes-of-the-client'],
    ['signature', '/guide/authentication#the-webhook-token'],
    ['hmac', '/guide/authentication#the-webhook-token'],
    ['webhook token', '/guide/authentication#the-webhook-token'],
    ['api key', '/guide/authentication#the-key'],
    ['sandbox', '/guide/authentication#environments'],
    ['ip whitelist', '/guide/authentication#addresses-that-may-call-production'],
    ['timeout', '/guide/client#options'],
    ['docker', '/guide/production#docker'],
    ['test user', '/guide/mock#users'],
    ['curl', '/guide/mock#with-curl'],
    ['kyc', '/guide/onboarding'],
    ['install', '/guide/quick-start#install-the-package'],
    ['web hook', '/guide/webhooks'],
  ])('%s: %s', (query, link) => {
    expect(search(query)[0]?.hits[0]?.link).toBe(link);
  });

  test.each([
    ['balance', 'Operations', /balances/i],
    ['P4', 'Error codes', /^P4/],
    ['nextjs', 'Guides', /^Next\.js$/],
    ['expired', 'Known values', /^EXPIRED$/],
  ])('%s: %s', (query, label, title) => {
    expect(search(query)[0]?.label).toBe(label);
    expect(search(query)[0]?.hits[0]?.title).toMatch(title);
  });

  test('every entry of the contract as the first of its kind, by its title', () => {
    const titles = new Set(entries.filter(({ kind }) => kind !== 'guide').map(({ title }) => title));
    const lost = [...titles].filter((title) => !search(title).some(({ hits }) => hits[0]?.title === title));
    expect(lost).toEqual([]);
  });
});

test.each(['', ' ', '???', '🙂', 'pagination'])('finds nothing for "%s"', (query) => {
  expect(search(query)).toEqual([]);
});

test.each(['p', 'x'.repeat(1000), 'word '.repeat(200), 'constructor', '__proto__', '\u0301', 'ß', '\ud800'])(
  'accepts the query %j',
  (query) => {
    expect(search(query)).toBeInstanceOf(Array);
  },
);

test('a field that is on many pages does not hide what else was found', () => {
  const [fields] = search('externalUserId');
  expect(fields?.hits.filter(({ title }) => title === 'externalUserId')).toHaveLength(3);
  expect(fields?.hits.length).toBeGreaterThan(3);
  expect(entries.filter(({ kind, title }) => kind === 'field' && title === 'errorCode')).toHaveLength(1);
});

test('a further word chooses among fields with the same name', () => {
  const fields = search('externalUserId card details').find(({ label }) => label.startsWith('Fields'));
  expect(fields?.hits[0]?.link).toContain('/getCardDetails#');
});

test('what is unconfirmed comes after what is confirmed', () => {
  const [{ hits } = { hits: [] }] = search('withdrawl');
  expect(hits.map(({ unconfirmed = false }) => unconfirmed)).toContain(true);
  expect(hits[0]?.unconfirmed).toBeUndefined();
});

test('every operation, code and webhook is an entry', () => {
  const titles = entries.map(({ kind, title }) => `${kind} ${title}`);
  expect(titles).toEqual(
    expect.arrayContaining([
      ...operations.map(({ name, operation }) => `operation ${operation.summary ?? name}`),
      ...operations.flatMap(({ responses }) =>
        responses.flatMap(({ errors }) => errors.map(({ code }) => `code ${code}`)),
      ),
      ...webhooksOf(contract).map(({ name }) => `webhook ${name}`),
    ]),
  );
});

describe('a guide', () => {
  const page = (source: string) => guideEntries(md, { title: 'Page', link: '/page', ...pageFileOf(source) });

  test('has an entry for the page and for each heading, with the anchors that the page has', () => {
    const source =
      '# Page\n\n## `npm run` & more\n\nOne. Two.\n\n```ts\n## no heading\n```\n\n### Own {#mine}\n\n## Own\n\n## 1. Own\n';
    expect(page(source).map(({ title, where, link, text }) => [title, where, link, text])).toEqual([
      ['Page', '', '/page', ''],
      ['npm run & more', 'Page', '/page#npm-run-more', 'One.'],
      ['Own', 'Page, npm run & more', '/page#mine', ''],
      ['Own', 'Page', '/page#own', ''],
      ['1. Own', 'Page', '/page#_1-own', ''],
    ]);
  });

  test('has the other names that its front matter gives', () => {
    const names = page("---\nsearch:\n  '#': [first]\n  '#own': [429]\n---\n\n## Own\n").map(
      ({ names }) => names,
    );
    expect(names).toEqual([['first'], ['429']]);
  });

  test('must not give other names to a heading that does not exist', () => {
    expect(() => page("---\nsearch: { '#gone': [other] }\n---\n\n## Own\n")).toThrow(
      '/page: `search` in the front matter names #gone, but no heading has this anchor.',
    );
  });
});

test.each([
  ['documentNumber', 'docu', ['documentnumber'], '[docu]mentNumber'],
  ['documentNumber', 'number', ['number'], 'document[Number]'],
  ['Create Crypto Withdrawal', 'withdrawl', ['withdrawal'], 'Create Crypto [Withdrawal]'],
  ['Retries of retry', 'retry', ['retry'], '[Retries] of [retry]'],
  ['ACCESS_DENIED', 'access denied', ['access', 'denied'], '[ACCESS]_[DENIED]'],
  ['nothing here', 'else', [], 'nothing here'],
])('of "%s", a search for "%s" marks the part that was found', (text, query, found, expected) => {
  const pieces = piecesOf(text, found, query);
  expect(pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')).toBe(expected);
});
