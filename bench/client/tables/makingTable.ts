import { makers } from '../making.js';
import type { Report } from '../report.js';
import { apps } from '../variants.js';
import { table, whole } from './table.js';

/** What it costs to make one more client. */
export function makingTable({ making }: Report): string {
  const rows = makers.map((name) => {
    const { microseconds, inCalls, heap, heapInCalls } = making[name];
    return [
      apps[name].label,
      microseconds.median.toFixed(2),
      inCalls.median.toFixed(3),
      whole(heap.median),
      heapInCalls.median.toFixed(3),
    ];
  });
  return table(['client made', 'CPU, µs', 'in calls', 'heap, B', 'in heap of a call'], rows);
}
