import type { Facts } from './factsOf.js';
import type { Reader } from './Reader.js';
import type { Ways } from './tasks.js';
import { expectAbsent, wholeText } from './wholeText.js';

const menu = (reader: Reader, text: string) => reader.page.locator('aside').getByText(text);

const allText = ({ page }: Reader, facts: Facts) => wholeText(page, 'aside [aria-expanded=false]', facts);

export const scalar: Ways = {
  remedy: {
    why: 'It shows neither the description of an example nor the extension with the remedy.',
    check: async (reader, facts) => {
      const { operation, code, codeTitle, remedy } = facts;
      const { page } = reader;
      await reader.click(menu(reader, operation));
      await reader.click(page.getByRole('tab', { name: '400' }));
      await reader.click(page.getByText('Select an example'));
      await page.getByText(code, { exact: true }).last().click();
      await reader.see(codeTitle);
      expectAbsent(await allText(reader, facts), remedy);
    },
  },
  required: async (reader, { operation, required }) => {
    await reader.click(menu(reader, operation));
    await reader.see(required);
  },
  token: async (reader, { tokenScheme, noSignature }) => {
    const { page } = reader;
    await reader.click(page.getByRole('button', { name: /apiKey$/ }));
    await reader.click(page.getByRole('option', { name: tokenScheme }));
    await reader.press('Escape');
    await reader.click(page.getByText(tokenScheme));
    await reader.click(page.getByText('More'));
    await reader.see(noSignature);
  },
  followUp: async (reader, { operation, followUp }) => {
    await reader.click(menu(reader, operation));
    await reader.see(followUp);
  },
  repeat: {
    why: 'It has no guides, and does not show the remedies of the codes.',
    check: async (reader, facts) => {
      const text = await allText(reader, facts);
      expectAbsent(text, facts.afterUnknown);
      expectAbsent(text, /\brepeat|\bretr(y|ies)\b|idempoten/i);
    },
  },
  search: async (reader, { field, required }) => {
    await reader.press('Control+k');
    await reader.page.locator('input:focus').waitFor();
    await reader.type(field);
    await reader.click(reader.page.getByRole('option'));
    await reader.see(required);
  },
  refusal: {
    why: 'Its client can call only the servers of the description, which are other hosts and need a key.',
    check: async (reader, { operation, servers }) => {
      const { page } = reader;
      await reader.click(menu(reader, operation));
      await reader.click(page.getByRole('button', { name: 'Test Request' }));
      const [server = ''] = servers;
      await reader.click(page.getByRole('dialog').getByRole('button', { name: server }));
      const choices = await page.getByRole('option').allInnerTexts();
      if (choices.some((choice) => !servers.includes(choice.trim())))
        throw new Error(`It offers other servers: ${choices}`);
      await page.keyboard.press('Escape');
      const sent = page.waitForEvent('requestfailed', (request) => request.url().startsWith(server));
      await reader.click(page.getByRole('button', { name: /^Send/ }));
      await sent;
    },
  },
  curl: async (reader, { operation, path }) => {
    const { page } = reader;
    await reader.click(menu(reader, operation));
    await page.getByText('--request').first().hover();
    await reader.click(page.getByRole('button', { name: 'Copy' }));
    await reader.seeCopied('curl ', path);
  },
};
