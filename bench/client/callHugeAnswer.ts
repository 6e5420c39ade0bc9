// Calls a server with a small answer, and then one with a huge answer. It runs in a process of its own, as plain
// JavaScript, so that the memory of the process is that of the app. Its arguments are two copies of the app.
import { createRequire } from 'node:module';
import type { RunningApp } from './apps.js';
import type { HugeAnswerReport } from './hugeAnswer.js';
import { outcome } from './outcome.js';

const [small = '', huge = ''] = process.argv.slice(2);
const load: (file: string) => RunningApp = createRequire(import.meta.url);

// The first call loads what every later call needs.
await load(small).raw();
const before = greatestMemory();
const result = await outcome(load(huge).raw);
const report: HugeAnswerReport = { result, memory: greatestMemory() - before };
console.log(JSON.stringify(report));
process.exit();

function greatestMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}
