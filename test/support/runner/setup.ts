import { afterAll } from 'vitest';
import { cleanUp } from './atEndOfFile.js';

// Vitest runs this module again for each test file, but loads the modules that test files import only once.
afterAll(cleanUp);
