import { contenderNames, contenders } from '../contenders/contenders.js';
import type { Report } from '../report.js';
import { table } from './table.js';

/** Which calls are repeated. */
export function repeatsTable({ repeats }: Report): string {
  const cell = ({ requests, result }: { requests: number; result: string }) => `${requests} x, ${result}`;
  const rows = contenderNames.map((name) => {
    const { readUnavailable, readReset, writeReset, writeLimited } = repeats[name];
    return [contenders[name].label, ...[readUnavailable, readReset, writeReset, writeLimited].map(cell)];
  });
  const head = ['client', 'GET, 503 once', 'GET, reset once', 'POST, reset once', 'POST, 429 once'];
  return table(head, rows);
}
