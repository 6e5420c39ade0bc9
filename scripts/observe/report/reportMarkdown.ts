import type { Observation } from '../finding.js';
import { sectionsOf } from './sectionsOf.js';
import { summaryOf } from './summaryOf.js';

/** Returns an observation as Markdown, for a pull request. */
export function reportMarkdown(observation: Observation): string {
  const { unread } = observation;
  const tables = sectionsOf(observation).map(({ title, head, rows }) => {
    const cells = rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell : `\`${cell.name}\``)),
    );
    const lines = [head, head.map(() => '---'), ...cells].map((row) => `| ${row.map(escaped).join(' | ')} |`);
    return [`## ${title}`, '', ...lines].join('\n');
  });
  const parts = [
    summaryOf(observation),
    ...tables,
    ...(unread.length > 0 ? [['## Not read', '', ...unread.map((text) => `- ${text}`)].join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}
