import { emptyObject, firstProbe } from './watchedProbes.js';
import type { WrongServer } from './wrongServer.js';

/** The forms in which a server repeats the key. A report must show none of them. */
const forms: Record<string, (key: string) => string> = {
  'as it is': (key) => key,
  'in lower case': (key) => key.toLowerCase(),
  'in upper case': (key) => key.toUpperCase(),
  'in JSON escapes': (key) => [...key].map((char) => `\\u00${char.charCodeAt(0).toString(16)}`).join(''),
  'with other separators': (key) => key.replaceAll('-', '_'),
  'within a longer name': (key) => `not_${key}_`,
  'in URL escapes': (key) => key.replaceAll('-', '%2D'),
  'in base64': (key) => Buffer.from(key).toString('base64').replaceAll('=', ''),
  'in hexadecimal': (key) => `x${Buffer.from(key).toString('hex')}`,
};

const byForm = Object.entries(forms).map(
  ([form, formOf]): WrongServer => ({
    name: `the key ${form} as the name of a field`,
    answer: ({ text }, { key = 'none' }) => ({ text: text.replace('{', `{"${formOf(key)}":1,`) }),
    probe: emptyObject.id,
    says: [],
    exitCode: 0,
  }),
);

/** Servers that repeat the key where a report shows texts of an answer. */
export const echoedKeys: WrongServer[] = [
  ...byForm,
  {
    name: 'the key as the name of the object that has the fields',
    answer: ({ text }, { key = 'none' }) => ({ text: `{"${key.toUpperCase()}":${text}}` }),
    probe: emptyObject.id,
    says: [...emptyObject.expected.fields]
      .filter(([, { required }]) => required)
      .map(([name]) => `body: \`${name}\` is within another field`),
    exitCode: 1,
  },
  {
    name: 'the key as the content type',
    answer: (_, { key = 'none' }) => ({ type: `application/${key}+json` }),
    probe: emptyObject.id,
    says: ['content type: expected application/json, got another'],
    exitCode: 1,
  },
  {
    name: 'the key as the error code',
    answer: ({ text }, { key = 'none' }) => ({ text: text.replace(/("errorCode":)"\w+"/, `$1"${key}"`) }),
    probe: emptyObject.id,
    says: [`errorCode: expected ${emptyObject.expected.codes}, got a text that is not a code`],
    exitCode: 1,
  },
  {
    name: 'the key in the reason of the status',
    instead: (response, { status, type, text }) =>
      response
        .writeHead(status, String(response.req.headers['x-api-key']), { 'content-type': type })
        .end(text),
    probe: firstProbe.id,
    says: [],
    exitCode: 0,
  },
];
