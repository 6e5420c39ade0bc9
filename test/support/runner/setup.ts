import { afterAll } from 'vitest';
import { cleanUp } from './atEndOfFile.js';

// Vitest runs this anew for each file, while what test files import is loaded once.
afterAll(cleanUp);
