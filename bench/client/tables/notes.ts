import type { Report } from '../report.js';

/** How the figures of the tables were made. */
export function notes({ subjects, imports }: Report): string {
  const milliseconds = imports.openapiFetch.milliseconds.median.toFixed(1);
  return `Node ${subjects.node}. Medians. A ratio is the median of the ratios in the same round, to bare fetch if
nothing else is said. Clients that can repeat calls are set up to repeat a call up to two times. Otherwise they have
their default options, so of the clients only ours and ky have a time limit.
- Sizes and instantiations are those of an app that makes one call. They include the app itself and the sources that
  are generated for it; ours include src/client/. "Built package" is dist/, with all operations.
- CPU is the CPU time of the client's process per call. Stub: a fetch that answers at once, with 201 or 400. Loopback:
  16 calls at a time to a server in another process. If the server answers at once, the client's CPU time limits the
  calls per second. "bare fetch, time limit" shows the cost of a time limit alone. 20 ms: the server takes 20 ms.
- 503, 429 or reset once: the server fails once, and answers after that. "2 x" means that two requests arrived.
- Memory for the 400 MB: by how much the greatest memory of the process rises, with one such call.
- Client made: CPU time to make one, and the heap that it keeps. "In calls" is the ratio to the CPU time of one call on
  the stub, with the same client. The heap of a call is what a call allocates; it is free again afterwards.
- Exports include the app's line that uses them. The size of what every call uses shows only between two commits.
- Import: dist/index.js in new processes; openapi-fetch takes ${milliseconds} ms.`;
}
