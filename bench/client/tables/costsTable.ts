import type { Figure } from '../compare.js';
import { type ContenderName, contenderNames, contenders } from '../contenders/contenders.js';
import type { Report } from '../report.js';
import { table, whole } from './table.js';

/** What each contender costs. */
export function costsTable({ subjects, size, instantiations, cpu, loopback, loopback20ms }: Report): string {
  const head = ['client', 'min+gzip B', 'instantiations', 'CPU, stub, ok', 'CPU, stub, error'];
  const rows = contenderNames.map((name) => {
    // All figures are multiples of bare fetch, so for bare fetch its own figure is shown as well.
    const figure = ({ median, ratioTo }: Figure<ContenderName>, unit: string) =>
      name === 'bare'
        ? `1 (${median < 1000 ? median.toFixed(1) : whole(median)} ${unit})`
        : ratioTo.bare.toFixed(2);
    return [
      [contenders[name].label, subjects.versions[name]].filter(Boolean).join(' '),
      whole(size[name]),
      whole(instantiations[name]),
      figure(cpu.ok[name].microseconds, 'µs'),
      figure(cpu.error[name].microseconds, 'µs'),
      figure(loopback[name].microseconds, 'µs'),
      figure(loopback[name].callsPerSecond, '/s'),
      figure(loopback20ms[name].callsPerSecond, '/s'),
    ];
  });
  return table([...head, 'CPU, loopback', 'calls, loopback', 'calls, 20 ms'], rows);
}
