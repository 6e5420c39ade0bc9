import type { Figure } from './compare.js';
import { type ContenderName, contenderNames, contenders } from './contenders.js';
import type { Report } from './report.js';

/** The report for people: all contenders side by side, then what concerns ours alone. */
export function tables(report: Report): string {
  return [costs(report), behaviour(report), targets(report), notes(report)].join('\n\n');
}

function costs({ subjects, size, instantiations, cpu, loopback, loopback20ms }: Report): string {
  const head = ['client', 'min+gzip B', 'instantiations', 'CPU, stub, ok', 'CPU, stub, error'];
  const rows = contenderNames.map((name) => {
    // The others are multiples of bare fetch, so of that one the figure itself tells more.
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
  const head = ['client', '502 with HTML', '201 cut off', '307 to another origin', 'sent on to it'];
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
      ['CPU, stub, ok, to bare fetch', cpu.ok.ours.microseconds.ratio.toFixed(2), '<= 2.1'],
      ['CPU, stub, error, to bare fetch', cpu.error.ours.microseconds.ratio.toFixed(2), '<= 2.1'],
      ['CPU, loopback, to bare fetch', microseconds.ratio.toFixed(2), '<= 1.3'],
      ['calls per second, loopback, to bare fetch', callsPerSecond.ratio.toFixed(2), '>= 0.95'],
      ['the same, service of 20 ms', loopback20ms.ours.callsPerSecond.ratio.toFixed(2), '>= 0.95'],
      ['import, to openapi-fetch', imports.ours.milliseconds.ratio.toFixed(2), '<= 1.3'],
    ],
  );
}

function notes({ subjects, imports }: Report): string {
  const milliseconds = imports.openapiFetch.milliseconds.median.toFixed(1);
  return `Node ${subjects.node}. Medians; a ratio is the median of those to bare fetch in the same round.
- Sizes and instantiations are those of an app that makes one call, the app itself included, and of the sources that
  are generated for it, ours with src/client/. "Built package" is dist/index.d.ts.
- CPU is that of the client's process per call. Stub: a fetch that answers at once, with 201 or 400. Loopback: 16 calls
  at a time to a server in another process; where that answers at once too, the client's CPU bounds the calls per
  second, and a time limit alone costs what "bare fetch, time limit" shows. 20 ms: the server takes as long to answer.
- Import: dist/index.js in fresh processes; openapi-fetch takes ${milliseconds} ms.`;
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
