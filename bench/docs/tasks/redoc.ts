import type { Facts } from './factsOf.js';
import type { Reader } from './Reader.js';
import type { Ways } from './tasks.js';
import { expectAbsent, wholeText } from './wholeText.js';

const menu = (reader: Reader, text: string) =>
  reader.page.locator('.menu-content').getByText(text, { exact: true });

const allText = ({ page }: Reader, facts: Facts) =>
  wholeText(page, '.api-content [aria-expanded=false]', facts);

export const redoc: Ways = {
  remedy: async (reader, { group, codeTitle, remedy }) => {
    const { page } = reader;
    const errors = page.getByRole('tab', { name: '400' }).first();
    const examples = page.getByLabel('Example', { exact: true }).first();
    await reader.click(menu(reader, group));
    await reader.scrollTo(errors);
    await reader.click(errors);
    await reader.scrollTo(examples);
    await reader.choose(examples, codeTitle);
    await reader.scrollTo(page.getByText(remedy));
    await reader.see(remedy);
  },
  // A group goes to its first operation.
  required: async (reader, { group, required }) => {
    await reader.click(menu(reader, group));
    await reader.see(required);
  },
  token: async (reader, { webhookGroup, tokenHeader, noSignature }) => {
    const { page } = reader;
    await reader.click(menu(reader, webhookGroup));
    await reader.click(page.getByRole('heading', { name: 'Authorizations:' }));
    await reader.see(noSignature, tokenHeader);
  },
  followUp: async (reader, { group, followUp }) => {
    await reader.click(menu(reader, group));
    await reader.see(followUp);
  },
  repeat: {
    why: 'Only the remedies of some codes mention it. Nothing says what to do if no answer came.',
    check: async (reader, facts) => {
      const text = await allText(reader, facts);
      expectAbsent(text, facts.afterUnknown);
      expectAbsent(text, /\brepeat|\bretr(y|ies)\b|idempoten/i);
    },
  },
  search: {
    why: 'Its search finds titles and descriptions of operations, but no fields.',
    check: async (reader, { field, operation }) => {
      const { page } = reader;
      await reader.click(page.getByPlaceholder('Search...'));
      await reader.type(operation);
      await page.getByTestId('search:results').or(page.locator('[data-role="search:results"]')).waitFor();
      await reader.fill(page.getByPlaceholder('Search...'), field);
      await page.getByText('No results found').waitFor();
    },
  },
  refusal: {
    why: 'It has nothing that sends a request.',
    check: async ({ page }) => {
      const senders = page.getByRole('button', { name: /\b(try|test|send|run|execute)\b/i });
      if ((await senders.count()) > 0) throw new Error('It has a button that sends a request.');
    },
  },
  curl: {
    why: 'It shows only the body of the request, since the description has no samples of code.',
    check: async (reader, facts) => expectAbsent(await allText(reader, facts), /\bcurl\b/i),
  },
};
