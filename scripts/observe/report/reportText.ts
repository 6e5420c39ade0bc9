import { textTable } from '../../../src/shared/textTable.js';
import type { Observation } from '../finding.js';
import { sectionsOf } from './sectionsOf.js';
import { summaryOf } from './summaryOf.js';

/** Returns an observation as text for a terminal. */
export function reportText(observation: Observation): string {
  const { unread } = observation;
  const tables = sectionsOf(observation).map(({ title, head, rows }) => {
    const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.name)));
    const names = head.map((name) => name.toLowerCase());
    return [title, '', ...textTable(names, cells)].join('\n');
  });
  const parts = [
    ...tables,
    ...(unread.length > 0 ? [['Not read', ...unread].join('\n')] : []),
    summaryOf(observation),
  ];
  return `${parts.join('\n\n')}\n`;
}
