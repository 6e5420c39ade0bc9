// Run by hugeAnswer.full.test.ts in a process of its own, so that its memory is the client's.
import { examples } from '../../generated/examples.js';
import { createPartnerApi } from '../../src/index.js';

const [baseUrl = '', timeoutMs, maxResponseBytes] = process.argv.slice(2);
const api = createPartnerApi({
  baseUrl,
  apiKey: 'key-of-a-test',
  timeoutMs: Number(timeoutMs),
  maxResponseBytes: maxResponseBytes ? Number(maxResponseBytes) : undefined,
});
const body = examples.addUserVerification.request.started;

// The first answer is small. It loads what every call needs.
await api.addUserVerification({ body });
const before = process.memoryUsage().rss;
let most = before;
const timer = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 5);
const start = performance.now();
const { error } = await api.addUserVerification({ body });
const durationMs = performance.now() - start;
clearInterval(timer);
most = Math.max(most, process.memoryUsage().rss);

const { code, status, outcome } = error ?? {};
console.log(JSON.stringify({ code, status, outcome, durationMs, moreMiB: (most - before) / 2 ** 20 }));
