import type { Oas3_1Definition } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { banner, key } from './source.js';

/** A schema: where it is in the description, or itself. */
export type SchemaOrPointer = string | object;

/**
 * A module with the check of each schema, by its name. Ajv writes it here, because an edge runtime can't compile.
 * `formats` says whether formats, such as that of a date, are rules.
 */
export function emitChecks(
  document: Oas3_1Definition,
  schemas: Record<string, SchemaOrPointer>,
  formats = true,
): string {
  const code = { source: true, esm: true, lines: true };
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    messages: false,
    validateFormats: formats,
    code,
  });
  addFormats.default(ajv);
  ajv.addSchema(document, 'description');
  const entries = Object.entries(schemas).map(([name, schema], i) => {
    const $ref = typeof schema === 'string' ? `description${schema}` : `schema${i}`;
    if (typeof schema !== 'string') ajv.addSchema(schema, $ref);
    // A name can be a reserved word.
    return { name, check: `check${i}`, $ref };
  });
  const written = standaloneCode(ajv, Object.fromEntries(entries.map(({ check, $ref }) => [check, $ref])));
  return `// ${banner}
// @ts-nocheck Ajv writes JavaScript.

${asModule(written.replace('"use strict";', '').trim())}

export const checks = {
${entries.map(({ name, check }) => `  ${key(name)}: ${check},\n`).join('')}};
`;
}

/** Ajv loads what it needs at run time with `require`, which a module does not have. */
function asModule(code: string): string {
  const modules: string[] = [];
  const body = code.replace(/require\("([^"]+)"\)\.(\w+)/g, (_, module, name) => {
    if (!modules.includes(module)) modules.push(module);
    return `need(module${modules.indexOf(module)}, "${name}")`;
  });
  if (modules.length === 0) return body;
  const imports = modules.map((module, i) => `import * as module${i} from "${module}.js";\n`);
  // What `import` makes of CommonJS differs from runtime to runtime.
  return `${imports.join('')}
const need = (module, name) => module.default?.[name] ?? module[name];

${body}`;
}
