import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { banner, key } from './source.js';

/**
 * A module with the check of each JSON Schema, by its name. Ajv writes it here, because an edge runtime can't compile.
 */
export function emitChecks(schemas: Record<string, object>): string {
  const code = { source: true, esm: true, lines: true };
  const ajv = new Ajv2020({ strict: false, allErrors: true, messages: false, code });
  addFormats.default(ajv);
  const names = Object.keys(schemas);
  for (const name of names) ajv.addSchema(schemas[name] as object, name);
  // A name can be a reserved word.
  const written = standaloneCode(ajv, Object.fromEntries(names.map((name, i) => [`check${i}`, name])));
  const checks = names.map((name, i) => `  ${key(name)}: check${i},\n`);
  return `// ${banner}
// @ts-nocheck Ajv writes JavaScript.

${asModule(written.replace('"use strict";', '').trim())}

export const checks = {
${checks.join('')}};
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
