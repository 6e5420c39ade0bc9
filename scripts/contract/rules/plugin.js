import { fileURLToPath } from 'node:url';
import { importTypeScript } from '../../cli/importTypeScript.js';

// Redocly can load a plugin only as JavaScript.
const rules = await importTypeScript(fileURLToPath(new URL('rules.ts', import.meta.url)));
export default rules.default;
