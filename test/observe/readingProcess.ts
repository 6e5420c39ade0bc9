import { rules } from '../../generated/recorder.js';
import { readTraffic } from '../../scripts/observe/read/readTraffic.js';
import { lineCheck } from '../../src/shared/observation/lineCheck.js';
import { samplerOf } from '../../src/shared/observation/samplerOf.js';
import { apiUrl } from './harEntries.js';

// Reads the file whose path it is told, reduces its calls to what may be told, and tells what that took.
process.once('message', async (path: string) => {
  const start = performance.now();
  const sampled = samplerOf(rules);
  const seen = { calls: 0, leftOut: [] as string[], unread: [] as string[] };
  await readTraffic(
    path,
    {
      exchange: (exchange) => {
        sampled(exchange);
        seen.calls++;
      },
      line: () => {},
      leftOut: (reason) => void (seen.leftOut.includes(reason) || seen.leftOut.push(reason)),
      unread: (text) => seen.unread.push(text),
    },
    { check: lineCheck(rules), isOurs: (url) => url.host === new URL(apiUrl).host },
  );
  process.send?.({
    ...seen,
    seconds: (performance.now() - start) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  });
  process.disconnect();
});
