import { contenderNames, contenders } from '../contenders/contenders.js';
import type { Report } from '../report.js';
import { table, whole } from './table.js';

/** What the caller gets of a faulty answer. */
export function behaviourTable({ behaviour, hugeAnswer }: Report): string {
  const size = (hugeAnswer.compressed / 1e6).toFixed(1);
  const rows = contenderNames.map((name) => {
    const { badGateway, truncated, redirect, sentOn } = behaviour[name];
    const { result, memory } = hugeAnswer[name] ?? { result: 'the process ends' };
    const megabytes = memory === undefined ? '' : `${whole(memory / 1e6)} MB`;
    return [contenders[name].label, badGateway, truncated, redirect, sentOn, result, megabytes];
  });
  const head = ['client', '502 with HTML', '201 cut off', '307 to another origin', 'sent to that origin'];
  return table([...head, `400 MB in ${size} MB of gzip`, 'memory for it'], rows);
}
