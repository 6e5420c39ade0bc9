import type { Report } from '../report.js';
import { table, whole } from './table.js';

/** The figures and targets of our client. */
export function targetsTable({ size, instantiations, cpu, loopback, loopback20ms, imports }: Report): string {
  const { microseconds, callsPerSecond } = loopback.ours;
  const rows: [label: string, figure: string, target: string][] = [
    ['min+gzip B with one operation', whole(size.ours), '<= 4,500'],
    ['min+gzip B per further operation', size.perFurtherOperation.toFixed(1), '<= 60'],
    ['min+gzip B, built package', whole(size.published), ''],
    ['instantiations, generated client', whole(instantiations.ours), '<= 1,000'],
    ['instantiations, generated client, all operations', whole(instantiations.whole), ''],
    ['instantiations, built package', whole(instantiations.published), ''],
    [
      'CPU, stub, ok, relative to openapi-fetch',
      cpu.ok.ours.microseconds.ratioTo.openapiFetch.toFixed(2),
      '<= 1',
    ],
    [
      'CPU, stub, error, relative to openapi-fetch',
      cpu.error.ours.microseconds.ratioTo.openapiFetch.toFixed(2),
      '<= 1',
    ],
    ['CPU, loopback, relative to bare fetch', microseconds.ratioTo.bare.toFixed(2), '<= 1.19'],
    [
      'calls per second, loopback, relative to bare fetch with a time limit',
      callsPerSecond.ratioTo.bareTimed.toFixed(2),
      '>= 0.95',
    ],
    [
      'calls per second, service with 20 ms, relative to bare fetch with a time limit',
      loopback20ms.ours.callsPerSecond.ratioTo.bareTimed.toFixed(2),
      '>= 0.95',
    ],
    [
      'import, relative to openapi-fetch',
      imports.ours.milliseconds.ratioTo.openapiFetch.toFixed(2),
      '<= 1.3',
    ],
  ];
  return table(['ours', 'figure', 'target'], rows);
}
