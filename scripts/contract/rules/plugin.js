import { createJiti } from 'jiti';

// Redocly can load a plugin only as JavaScript, so jiti compiles the rules.
export default await createJiti(import.meta.url).import('./rules.ts', { default: true });
