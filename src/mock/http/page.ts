import type { Answer } from '../decide/answer.js';
import type { Overview } from '../history/overview.js';

/** Returns the page that shows what happened in the mock. It has no script: a test can read it as it is. */
export function pageOf({ strict, requests, events, memory }: Overview): Answer {
  const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Mock of the Partner API</title>
<style>${style}</style>
<header>
<h1>Mock of the Partner API</h1>
<p>${strict ? 'Strict: refuses what its memory says is wrong.' : 'Refuses nothing for what it remembers. <code>--strict</code> does.'}
<a href="/_mock">Load again</a> · <a href="/_mock.json">The same as JSON</a></p>
</header>
<main>
${section(
  'Requests',
  `The last ${requests.length}, newest first`,
  ['Time', 'Operation', 'User', 'Status', 'Why'],
  requests.map(({ time, method, operation, users, status, reason, note }) => [
    timeOf(time),
    operation ?? method,
    users.join(', '),
    status ?? 'no answer',
    [reason, note].filter(Boolean).join('. '),
  ]),
)}
${section(
  'Events',
  `The last ${events.length}, newest first`,
  ['Time', 'Webhook', 'User', 'Attempts', 'End'],
  events.map(({ time, webhook, users, attempts, end }) => [
    timeOf(time),
    webhook,
    users.join(', '),
    attempts.join(', ') || 'none',
    end ?? '',
  ]),
)}
<h2 id="memory">Memory</h2>
${Object.keys(memory).length === 0 ? '<p>Nothing was created yet.</p>' : ''}
${Object.entries(memory)
  .map(([kind, shown]) =>
    table(
      `${kind}: ${shown.length}`,
      ['Id', 'Created', 'Together with', 'Fields', 'Succeeded', 'Reported'],
      shown.map(({ id, created, ids, fields, done, events }) => [
        id,
        created ? 'yes' : 'only mentioned',
        pairs(ids),
        pairs(fields),
        done.join(', '),
        Object.entries(events)
          .map(([webhook, values]) => `${webhook}: ${pairs(values)}`)
          .join('; '),
      ]),
    ),
  )
  .join('\n')}
</main>
</html>
`;
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
    },
    body,
  };
}

const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { margin: 0 auto; max-width: 1200px; padding: 1rem }
div { overflow-x: auto; margin-block: .5rem 1.5rem }
table { border-collapse: collapse; min-width: 100% }
caption { text-align: left; padding-block: .25rem }
th, td { border-top: 1px solid #8888; padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top }
td { font-family: ui-monospace, monospace; font-size: .85rem; overflow-wrap: anywhere }
`;

type Cell = string | number;

function section(title: string, caption: string, head: string[], rows: Cell[][]): string {
  const heading = `<h2>${title}</h2>`;
  return rows.length === 0 ? `${heading}\n<p>None yet.</p>` : `${heading}\n${table(caption, head, rows)}`;
}

/** A table is wider than a narrow window. So that the keyboard can scroll it, its frame takes the focus. */
function table(caption: string, head: string[], rows: Cell[][]): string {
  const cells = (row: Cell[]) => row.map((cell) => `<td>${escaped(String(cell))}</td>`).join('');
  return `<div role="region" tabindex="0" aria-label="${escaped(caption)}">
<table><caption>${escaped(caption)}</caption>
<thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}
</tbody></table>
</div>`;
}

function pairs(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
}

function timeOf(time: string): string {
  return time.slice(11, 23);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
