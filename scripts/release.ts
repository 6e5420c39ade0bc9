import { runScript } from './cli/runScript.js';
import { makeRelease } from './release/makeRelease.js';

await runScript(makeRelease);
