import type { Observation } from '../finding.js';
import { findingText, seenText, subjectText } from './findingText.js';
import { summaryOf } from './summaryOf.js';

/** Returns an observation as Markdown, for a pull request. */
export function reportMarkdown(observation: Observation): string {
  const { findings, assumptions, unconfirmed, leftOut, unread } = observation;
  const sections = [
    summaryOf(observation),
    table(
      'Differences',
      ['About', 'What was seen', 'How often, when, where'],
      findings.map((found) => [code(subjectText(found.subject)), findingText(found), seenText(found)]),
    ),
    table(
      'Assumptions',
      ['Verdict', 'Claim', 'Place', 'What was seen', 'How often, when, where'],
      assumptions.map(({ verdict, claim, pointer, detail, ...seen }) => [
        verdict,
        claim,
        code(pointer),
        detail,
        seenText(seen),
      ]),
    ),
    table(
      'Unconfirmed parts that were seen',
      ['Place', 'Codes', 'How often, when, where'],
      unconfirmed.map(({ pointer, codes = [], ...seen }) => [
        code(pointer),
        codes.join(', '),
        seenText(seen),
      ]),
    ),
    table(
      'Left out',
      ['Calls', 'Reason'],
      Object.entries(leftOut).map(([reason, count]) => [String(count), reason]),
    ),
    unread.length > 0 ? ['## Not read', '', ...unread.map((text) => `- ${text}`)].join('\n') : '',
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function table(title: string, head: string[], rows: string[][]): string {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`);
  return [`## ${title}`, '', ...lines].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function code(text: string): string {
  return `\`${text}\``;
}
