import type { Mask } from './parseBody.js';

/** A shorter text is not masked: a short key is that of a mock, and its letters can be part of any word. */
const minMaskedLength = 8;

/**
 * Returns a function that masks a decoded text if it contains the key: as it is, in base64 or in hexadecimal, in any
 * letter case, and with other characters between its letters and digits.
 */
export function withoutKey(apiKey: string): Mask {
  const key = Buffer.from(apiKey);
  const encoded = [apiKey, key.toString('base64'), key.toString('hex')];
  const forms = [apiKey.toLowerCase(), ...encoded.map(lettersOf)].filter(
    ({ length }) => length >= minMaskedLength && apiKey.length >= minMaskedLength,
  );
  return (text) => {
    const letters = lettersOf(text);
    const found = forms.some((form) => letters.includes(form) || text.toLowerCase().includes(form));
    return found ? '***' : text;
  };
}

/** Returns the letters and digits of a text, in lower case. */
export function lettersOf(text: string): string {
  return text.replace(/[^a-z0-9]/gi, '').toLowerCase();
}
