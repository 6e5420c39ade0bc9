import { createJiti } from 'jiti';

// Redocly loads a plugin as JavaScript.
export default await createJiti(import.meta.url).import('./rules.ts', { default: true });
