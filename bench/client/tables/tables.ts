import type { Figure } from './compare.js';
import { type ContenderName, contenderNames, contenders } from './contenders.js';
import type { Report } from './report.js';

/** Returns the report as tables: first all contenders, then the figures and targets of our client. */
export function tables(report: Report): string {
  return [costs(report), behaviour(report), targets(report), notes(report)].join('\n\n');
}

function costs({ subjects, size, instantiations, cpu, loopback, loopback20ms }: Report): string {
  const head = ['client', 'min+gzip B', 'instantiations', 'CPU, stub, ok', 'CPU, stub, error'];
  const rows = contenderNames.map((name) => {
    // All figures are multiples of bare fetch, so for bare fetch its own figure is shown as well.
    const figure = ({ median, ratio }: Figure, unit: string) =>
      name === 'bare'
        ? `1 (${median < 1000 ? median.toFixed(1) : whole(Math.round(median))} ${unit})`
        : ratio.toFixed(2);
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

function behaviour({ behaviour }: Report): string {
  const row = (name: ContenderName) => {
    const { badGateway, truncated, redirect, sentOn } = behaviour[name];
    return [contenders[name].label, badGateway, truncated, redirect, sentOn];
  };
  const head = ['client', '502 with HTML', '201 cut off', '307 to another origin', 'sent to that origin'];
  return table(head, contenderNames.map(row));
}

function targets({ size, instantiations, cpu, loopback, loopback20ms, imports }: Report): string {
  const { microseconds, callsPerSecond } = loopback.ours;
  return table(
    ['ours', 'figure', 'target'],
    [
      ['min+gzip B with one operation', whole(size.ours), '<= 4,000'],
      ['min+gzip B per further operation', size.perFurtherOperation.toFixed(1), '<= 60'],
      ['instantiations, generated client', whole(instantiations.ours), '<= 1,000'],
      ['instantiations, generated client, all operations', whole(instantiations.whole), ''],
      ['instantiations, built package', whole(instantiations.published), ''],
      ['CPU, stub, ok, relative to bare fetch', cpu.ok.ours.microseconds.ratio.toFixed(2), '<= 2.1'],
      ['CPU, stub, error, relative to bare fetch', cpu.error.ours.microseconds.ratio.toFixed(2), '<= 2.1'],
      ['CPU, loopback, relative to bare fetch', microseconds.ratio.toFixed(2), '<= 1.3'],
      ['calls per second, loopback, relative to bare fetch', callsPerSecond.ratio.toFixed(2), '>= 0.95'],
      [
        'calls per second, service with 20 ms, relative to bare fetch',
        loopback20ms.ours.callsPerSecond.ratio.toFixed(2),
        '>= 0.95',
      ],
      ['import, relative to openapi-fetch', imports.ours.milliseconds.ratio.toFixed(2), '<= 1.3'],
    ],
  );
}

function notes({ subjects, imports }: Report): string {
  const milliseconds = imports.openapiFetch.milliseconds.median.toFixed(1);
  return `Node ${subjects.node}. Medians. A ratio is the median of the ratios to bare fetch in the same round.
- Sizes and instantiations are those of an app that makes one call. They include the app itself and the sources that
  are generated for it; ours include src/client/. "Built package" is dist/index.d.ts.
- CPU is the CPU time of the client's process per call. Stub: a fetch that answers at once, with 201 or 400. Loopback:
  16 calls at a time to a server in another process. If the server answers at once, the client's CPU time limits the
  calls per second. "bare fetch, time limit" shows the cost of a time limit alone. 20 ms: the server takes 20 ms.
- Import: dist/index.js in new processes; openapi-fetch takes ${milliseconds} ms.`;
}

function whole(value: number): string {
  return value.toLocaleString('en');
}

function table(head: string[], rows: string[][]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
