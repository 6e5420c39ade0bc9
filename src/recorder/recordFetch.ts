import { rules } from '../../generated/recorder.js';
import { logError } from '../shared/logError.js';
import type { Sample, Sighting } from '../shared/observation/sample.js';
import { samplerOf } from '../shared/observation/samplerOf.js';
import { answerOf } from './answerOf.js';
import { type Sent, sentBy } from './sentBy.js';

/** A value is written again after this many others, so that a recorder that runs for a long time does not fill the memory. */
const maxRemembered = 10_000;

/**
 * Returns a `fetch` that calls the given one and writes what the calls look like, so that they can be compared with the
 * contract. Pass it to `createPartnerApi()` as the option `fetch`:
 *
 * ```ts
 * fetch: recordFetch(fetch, (line) => appendFileSync('calls.jsonl', line))
 * ```
 *
 * Record calls of the service, not of a mock: the lines count as evidence of what the service does. The lines of
 * `createMockFetch()` have the environment `local`, so they count as none. Another mock that answers for the service's
 * address can't be told from the service.
 *
 * `write` gets a line of JSON, with its line break, for each call, as soon as the answer is read. It tells the names and
 * types of fields, the status, the error code, the media types and the day. It never tells the key, a header or the value
 * of a field, with one exception: a line of its own tells a new value in capital letters of a field for which the contract
 * has a list, such as `ID_CARD`. Each value is written once a day.
 *
 * The app's calls stay as they are: `fetch` gets the same arguments, and the app gets the same `Response`, also if `write`
 * fails. It may return a promise. The content of a body over 1 MiB, or of a request that is a stream, is not told. These
 * calls are not written: those without an answer, those with the method HEAD or OPTIONS, and those that followed a redirect.
 *
 * @throws TypeError if `fetch` or `write` is not a function.
 */
export function recordFetch<Args extends unknown[], Answer>(
  fetch: (...args: Args) => Promise<Answer>,
  write: (line: string) => unknown,
): (...args: Args) => Promise<Answer> {
  if (typeof fetch !== 'function') {
    throw new TypeError('The first argument of recordFetch() must be the fetch that sends the calls.');
  }
  if (typeof write !== 'function') {
    throw new TypeError(
      'The second argument of recordFetch() must be a function that takes a line, such as (line) => appendFileSync("calls.jsonl", line).',
    );
  }
  const reduce = samplerOf(rules);
  const ofMock = isMockFetch(fetch) && { environment: 'local' };
  const remembered = new Set<string>();
  const logged = new Set<string>();

  return async (...args) => {
    const sent = sentBy(args[0], args[1]);
    const response = await fetch(...args);
    if (sent) void record(sent, response);
    return response;
  };

  async function record({ given, body, ...request }: Sent, response: Answer): Promise<void> {
    try {
      // The copy of the answer is made at once, before the app can read it.
      const reading = answerOf(response as object);
      if (!reading) return;
      const { url: answered, ...answer } = await reading;
      // A page may call a path without a host.
      const url = /^https?:/i.test(given) ? given : answered;
      // Other URLs, such as `data:`, are no calls of a service.
      if (!/^https?:/i.test(url)) return;
      // A body that can't be read is not told.
      const sent = await body().catch(() => ({ kind: 'unseen' as const }));
      const { sample, sightings } = reduce({
        kind: 'call',
        ...ofMock,
        ...request,
        ...answer,
        url,
        request: sent,
      });
      writeLine(sample);
      for (const sighting of sightings) if (isNew(sighting)) writeLine(sighting);
    } catch {
      logOnce('recordFetch() could not read a call, so it is not recorded. The app is not affected.');
    }
  }

  function isNew(sighting: Sighting): boolean {
    const text = JSON.stringify(sighting);
    if (remembered.has(text)) return false;
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.add(text);
    return true;
  }

  function writeLine(line: Sample | Sighting): void {
    // An async function turns what `write` throws into a rejection.
    (async () => write(`${JSON.stringify(line)}\n`))().catch(() =>
      logOnce(
        'The function `write` of recordFetch() failed, so a call is not recorded. The app is not affected.',
      ),
    );
  }

  /** Logs only its own texts: an error of `write` may contain the line. */
  function logOnce(message: string): void {
    if (logged.has(message)) return;
    logged.add(message);
    void logError(new Error(message));
  }
}

/** Whether a `fetch` is that of `createMockFetch()`, which answers for any address. */
function isMockFetch(fetch: object): boolean {
  return 'nextAnswers' in fetch;
}
