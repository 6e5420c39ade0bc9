import type { Oas3_1Definition } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { valueAt } from '../contract/model/pointer.js';
import { banner, key } from './source.js';

/** The JSON Pointer of a schema in the description, or the schema itself. */
export type SchemaOrPointer = string | object;

/**
 * Returns a module with a check for each schema, by name. Ajv compiles the schemas here, because edge
 * runtimes do not allow code that is created at run time.
 * `formats`: whether formats, such as `date`, are checked. Default: true. `coerce`: whether a text is converted to the
 * number or boolean that a schema asks for. Default: false.
 */
export function emitChecks(
  document: Oas3_1Definition,
  schemas: Record<string, SchemaOrPointer>,
  { formats = true, coerce = false }: { formats?: boolean; coerce?: boolean } = {},
): string {
  const code = { source: true, esm: true, lines: true };
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    messages: false,
    // Other code may have added properties to `Object.prototype`.
    ownProperties: true,
    validateFormats: formats,
    coerceTypes: coerce,
    code,
  });
  // Ajv2020 turns this on, but without an `unevaluated…` keyword the code that tracks evaluated properties is unused.
  ajv.opts.unevaluated = hasUnevaluated(document) || hasUnevaluated(schemas);
  addFormats.default(ajv);
  ajv.addSchema(document, 'description');
  // A schema that has several names gets only one function. Otherwise Ajv would write the same function several times.
  const functions = new Map<string, string>();
  const entries = Object.entries(schemas).map(([name, schema], i) => {
    const $ref = typeof schema === 'string' ? `description${schema}` : `schema${i}`;
    if (typeof schema !== 'string') ajv.addSchema(schema, $ref);
    // The schema's name can be a reserved word, so the function gets another name.
    const check = functions.get($ref) ?? `check${i}`;
    functions.set($ref, check);
    return { name, check };
  });
  const written = standaloneCode(
    ajv,
    Object.fromEntries([...functions].map(([$ref, check]) => [check, $ref])),
  );
  return `// ${banner}
// @ts-nocheck Ajv writes JavaScript.

${asModule(withoutSchemaPaths(withoutSchemas(written.replace('"use strict";', '').trim())))}

export const checks = {
${entries.map(({ name, check }) => `  ${key(name)}: ${check},\n`).join('')}};
`;
}

function hasUnevaluated(schemas: object): boolean {
  return JSON.stringify(schemas).includes('"unevaluated');
}

/**
 * Removes the schemas, descriptions included, that Ajv declares in its code. The code reads only a few parts of them:
 * each reference to such a part is replaced by its value.
 */
function withoutSchemas(code: string): string {
  let result = code;
  for (const [declaration, name, json = ''] of code.matchAll(/^const (schema\d+) = (.*);\n/gm)) {
    // A text that looks like such a reference stays as it is.
    const read = new RegExp(
      `"(?:[^"\\\\]|\\\\.)*"|\\b${name}((?:\\.[A-Za-z_$][\\w$]*|\\["(?:[^"\\\\]|\\\\.)*"\\])+)`,
      'g',
    );
    const inlined = result
      .replace(declaration, '')
      .replace(read, (match, path?: string) =>
        path === undefined ? match : JSON.stringify(valueAt(JSON.parse(json), keysIn(path))),
      );
    if (!new RegExp(`\\b${name}\\b`).test(inlined)) result = inlined;
  }
  return result;
}

/** Removes the places in the schema, which Ajv puts into each error: nobody reads them, and they are a third of the code. */
function withoutSchemaPaths(code: string): string {
  // A text that looks like such a place stays as it is.
  return code.replace(/schemaPath:"(?:[^"\\]|\\.)*",|"(?:[^"\\]|\\.)*"/g, (match) =>
    match.startsWith('schemaPath') ? '' : match,
  );
}

/** Returns the keys of a path such as `.properties["first-name"].enum`. */
function keysIn(path: string): string[] {
  return [...path.matchAll(/\.([\w$]+)|\[("(?:[^"\\]|\\.)*")\]/g)].map(
    ([, identifier, quoted]) => identifier ?? JSON.parse(quoted as string),
  );
}

/** Replaces Ajv's `require` calls by imports: an ES module has no `require`. */
function asModule(code: string): string {
  const modules: string[] = [];
  const body = code.replace(/require\("([^"]+)"\)\.(\w+)/g, (_, module, name) => {
    if (!modules.includes(module)) modules.push(module);
    return `need(module${modules.indexOf(module)}, "${name}")`;
  });
  if (modules.length === 0) return body;
  const imports = modules.map((module, i) => `import * as module${i} from "${module}.js";\n`);
  // Runtimes differ in how `import` exposes the exports of a CommonJS module.
  return `${imports.join('')}
const need = (module, name) => module.default?.[name] ?? module[name];

${body}`;
}
