import type { MockFetch } from '../../../../src/testing.js';
import { type CallRecord, callMock, shown } from '../callMock.js';
import { loadPart } from '../loadPart.js';
import type { TryItOperation } from './operations.data.js';
import type { Values } from './values.js';

/** A call, as entered in the form. */
export interface Call {
  operation: TryItOperation;
  /** The parts of the client's input: `path`, `query`, `headers` and `body`. */
  input: Values;
  /** Value of the header `Prefer`. */
  prefer: string | undefined;
  /** URL of a mock to call; undefined for the mock on this page. */
  mock: string | undefined;
}

export interface Result extends CallRecord {
  /** What the mock on this page would then send to webhooks. */
  events: { webhook: string; payload: string }[];
}

/** How long a call waits for an answer, in milliseconds. */
export const timeoutMs = 2000;

/** The mock on this page: it remembers the calls until the page is left. */
let ownMock: MockFetch | undefined;

/** Loads the mock only when it is called for the first time: it is most of the page's code. */
async function loadMock(): Promise<MockFetch> {
  const { createMockFetch } = await loadPart(() => import('../../../../src/testing.js'));
  ownMock ??= createMockFetch();
  return ownMock;
}

/** Makes the call with this package's client. @throws TypeError if the client refuses the input */
export async function send({ operation, input, prefer, mock }: Call): Promise<Result> {
  const own = mock ? undefined : await loadMock();
  let events: Result['events'] = [];
  const record = await callMock(operation.call.clientMethod, input, {
    baseUrl: mock,
    timeoutMs,
    ...(prefer && { headers: { Prefer: prefer } }),
    async fetch(url, init) {
      const answer = await (own ?? fetch)(url, init);
      // At once, so that these are the events of this call and of no other.
      events = ((await own?.settle()) ?? []).map(({ webhook, payload }) => ({
        webhook,
        payload: shown(payload),
      }));
      return answer;
    },
  });
  return { ...record, events };
}
