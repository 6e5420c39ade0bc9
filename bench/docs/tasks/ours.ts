import type { Reader } from './Reader.js';
import type { Ways } from './tasks.js';

const home = (reader: Reader, text: string) =>
  reader.page.getByRole('main').getByRole('link', { name: text });

export const ours: Ways = {
  remedy: async (reader, { code, remedy }) => {
    await reader.click(home(reader, 'catalogue'));
    const entry = reader.page.getByRole('link', { name: code, exact: true });
    await reader.scrollTo(entry);
    await reader.click(entry);
    await reader.see(remedy);
  },
  required: async (reader, { operation, required }) => {
    await reader.click(home(reader, operation));
    await reader.see(required);
  },
  token: async (reader, { tokenHeader, noSignature }) => {
    await reader.click(home(reader, 'Receive webhooks'));
    await reader.see(tokenHeader, noSignature);
  },
  followUp: async (reader, { operation, followUp }) => {
    await reader.click(home(reader, operation));
    await reader.see(followUp);
  },
  repeat: async (reader, { afterUnknown }) => {
    await reader.click(home(reader, 'when to repeat a call'));
    await reader.see(afterUnknown);
  },
  search: async (reader, { field, required }) => {
    await reader.press('/');
    await reader.page.getByRole('combobox').waitFor();
    await reader.type(field);
    await reader.page.getByRole('option').first().waitFor();
    await reader.press('Enter');
    await reader.see(required);
  },
  refusal: async (reader, { date, refusalCode }) => {
    const { page } = reader;
    await reader.click(home(reader, 'playground'));
    const field = page.getByLabel(date, { exact: true });
    await reader.scrollTo(field);
    await reader.fill(field, 'tomorrow');
    await reader.press('Enter');
    await reader.see(`Error ${refusalCode}`);
  },
  curl: async (reader, { operation, path }) => {
    await reader.click(home(reader, operation));
    await reader.click(reader.page.getByRole('button', { name: 'Copy as curl' }));
    await reader.seeCopied('curl ', path);
  },
};
