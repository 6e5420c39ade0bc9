import type { Answer } from '../decide/answer.js';
import type { PastEvent, PastRequest } from '../history/history.js';
import { type Content, type Html, html } from './html.js';
import { hidden, mostShown, type Overview, type Shown } from './overview.js';
import { pageStyle } from './pageStyle.js';

/** The page loads nothing, runs nothing and is shown in no other page. The icon is an empty one. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Returns the page that shows what happened in the mock. It has no script: a test can read it as it is. */
export function pageOf(overview: Overview): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    body: documentOf(overview).html,
  };
}

function documentOf({ strict, requests, events, memory }: Overview): Html {
  const kinds = Object.entries(memory);
  const remembered = kinds.reduce((sum, [, shown]) => sum + shown.length, 0);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What happened in the mock: Partner API</title>
<link rel="icon" href="data:,">
<style>${{ html: pageStyle }}</style>
</head>
<body>
<header>
<h1>What happened in the mock</h1>
<p>${
    strict
      ? 'The mock is strict: it refuses what its memory says is wrong.'
      : html`The mock refuses nothing because of its memory. With <code>--strict</code> it does.`
  }</p>
<nav aria-label="This page">
<a href="#requests">Requests (${requests.length})</a>
<a href="#events">Events (${events.length})</a>
<a href="#memory">Memory (${remembered})</a>
<a href="/_mock">Load again</a>
<a href="/_mock.json">As JSON</a>
</nav>
</header>
<main>
<h2 id="requests">Requests</h2>
${requests.length === 0 ? html`<p>There was none yet.</p>` : requestTable(requests)}
<h2 id="events">Events</h2>
${events.length === 0 ? html`<p>There was none yet.</p>` : eventTable(events)}
<h2 id="memory">Memory</h2>
${
  kinds.length === 0
    ? html`<p>Nothing is remembered yet.</p>`
    : html`<p>${hidden} stands for a value that may be personal or secret.</p>`
}
${kinds.map(([kind, shown]) => html`<h3>${kind}</h3>\n${memoryTable(kind, shown)}\n`)}
</main>
</body>
</html>
`;
}

function requestTable(requests: readonly PastRequest[]): Html {
  return table(
    `${numberOf(requests, 'request')}, newest first, in UTC`,
    ['Time', 'Status', 'Operation', 'User', 'Why'],
    requests.map(({ time, method, operation, users, status, reason, note }) => [
      timeOf(time),
      status !== undefined && status < 300 ? status : bad(status ?? 'no answer'),
      operation ?? html`<span class="quiet">${method}</span>`,
      lines(users),
      [reason, note === undefined ? undefined : html`<p class="note"><b>Warning:</b> ${note}</p>`],
    ]),
  );
}

function eventTable(events: readonly PastEvent[]): Html {
  return table(
    `${numberOf(events, 'event')}, newest first, in UTC`,
    ['Time', 'Result', 'Webhook', 'User', 'Attempts'],
    events.map(({ time, webhook, users, attempts, end }) => [
      timeOf(time),
      end === 'given up' ? bad(end) : (end ?? (attempts.length > 0 ? 'not delivered yet' : 'not sent')),
      webhook,
      lines(users),
      attempts.map((attempt, i) => [i > 0 ? ', ' : '', attempt === 200 ? attempt : bad(attempt)]),
    ]),
  );
}

function memoryTable(kind: string, shown: readonly Shown[]): Html {
  const number = shown.length < mostShown ? shown.length : `the last ${mostShown}`;
  return table(
    `${kind}: ${number}, last changed first`,
    ['Id', 'Created', 'Named with', 'Succeeded', 'Events', 'Fields'],
    shown.map(({ id, created, ids, fields, done, events }) => [
      lines([id]),
      created ? 'yes' : 'only named',
      lines(pairs(ids)),
      lines(done),
      lines(Object.entries(events).map(([webhook, values]) => `${webhook}: ${pairs(values).join(', ')}`)),
      pairs(fields).join(', '),
    ]),
  );
}

/**
 * Returns a table whose rows are named by their first cell, and whose last cells have the longest texts. It is wider
 * than a narrow window, and can be higher than any. So that the keyboard can scroll it, its frame takes the focus.
 */
function table(caption: string, head: readonly string[], rows: readonly (readonly Content[])[]): Html {
  return html`<div class="table" role="region" tabindex="0" aria-label="${caption}">
<table>
<caption>${caption}</caption>
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([name, ...cells]) =>
    html`<tr><th scope="row">${name}</th>${cells.map((cell, i) =>
      i === cells.length - 1 ? html`<td class="long">${cell}</td>` : html`<td>${cell}</td>`,
    )}</tr>\n`,
)}</tbody>
</table>
</div>`;
}

/** Marks a failure: by colour, by weight, and by a sign for those who don't see the colour. */
function bad(what: string | number): Html {
  return html`<span class="bad"><span aria-hidden="true">× </span>${what}</span>`;
}

/** Returns each text on a line of its own. */
function lines(texts: readonly string[]): Html[] {
  return texts.map((text) => html`<div>${text}</div>`);
}

function pairs(values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(values).map(([name, value]) => `${name} ${String(value)}`);
}

function numberOf({ length }: readonly unknown[], what: string): string {
  return `${length} ${what}${length === 1 ? '' : 's'}`;
}

function timeOf(time: string): Html {
  return html`<time datetime="${time}">${time.slice(11, 23)}</time>`;
}
