import { published } from '../workshop.js';
import type { Read, Reader } from './reader.js';

const checked: Read = { accepts: true, missingRequests: 0, upload: undefined };
const imported: Read = { ...checked, upload: 'text' };
const onlySingleFiles =
  'a field becomes a file only if it is a single file, and this one is an array of files';

export const readers: Reader[] = [
  {
    name: 'Spectral',
    folder: '@stoplight/spectral-cli',
    chapter: 'Spectral',
    imports: false,
    expected: checked,
  },
  {
    name: 'Swagger Parser',
    folder: '@apidevtools/swagger-parser',
    program: ['swaggerParser.mjs', published],
    imports: false,
    expected: checked,
  },
  {
    name: "Scalar's parser",
    folder: '@scalar/openapi-parser',
    program: ['scalar.mjs', published],
    imports: false,
    expected: checked,
  },
  {
    name: "ReadMe's parser",
    folder: '@readme/openapi-parser',
    program: ['readme.mjs', published],
    imports: false,
    expected: checked,
  },
  {
    name: 'Postman',
    folder: 'openapi-to-postmanv2',
    chapter: 'Postman',
    program: ['postman.mjs', 'collection.json'],
    imports: true,
    expected: imported,
    reason: onlySingleFiles,
  },
  {
    name: 'Bruno',
    folder: '@usebruno/converters',
    program: ['bruno.mjs', published],
    imports: true,
    expected: imported,
    reason: onlySingleFiles,
  },
];
