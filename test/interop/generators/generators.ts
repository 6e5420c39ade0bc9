import type { Generator } from './generator.js';
import { heyApi } from './heyApi.js';
import { kubb } from './kubb.js';
import { openapiFetch } from './openapiFetch.js';
import { openapiTypescriptCodegen } from './openapiTypescriptCodegen.js';
import { openapiZodClient } from './openapiZodClient.js';
import { orval7, orval8 } from './orval.js';
import { redocly } from './redocly.js';
import { swaggerTypescriptApi } from './swaggerTypescriptApi.js';

/** All generators, in the order of the guide. */
export const generators: Generator[] = [
  openapiFetch,
  heyApi,
  redocly,
  orval8,
  orval7,
  swaggerTypescriptApi,
  openapiZodClient,
  openapiTypescriptCodegen,
  kubb,
];
