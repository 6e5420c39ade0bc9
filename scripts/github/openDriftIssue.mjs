// @ts-check
import { readFile } from 'node:fs/promises';
import { env } from 'node:process';
import { callGitHub, listOnGitHub } from './callGitHub.mjs';

// Opens an issue with the differences that `npm run verify -- --json` has found. If one is open already, updates it.
// Usage: node scripts/github/openDriftIssue.mjs FILE

const repository = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}`;
const label = 'contract-drift';
const [, , file = ''] = process.argv;
const body = issueText(JSON.parse(await readFile(file, 'utf8')));
const [open] = (await listOnGitHub(`/issues?state=open&labels=${label}&sort=created&direction=asc`)).filter(
  (issue) => !issue.pull_request,
);
if (!open) {
  const title = 'The service differs from the contract';
  const { number } = await callGitHub('POST', '/issues', { title, body, labels: [label] });
  console.log(`Issue #${number} is open.`);
} else if (sameText(open.body ?? '', body)) {
  console.log(`Issue #${open.number} has the same differences.`);
} else {
  await callGitHub('PATCH', `/issues/${open.number}`, { body });
  // Nobody is told of an edit.
  const comment = { body: 'The differences have changed. The table above has the latest.' };
  await callGitHub('POST', `/issues/${open.number}/comments`, comment);
  console.log(`Issue #${open.number} is updated.`);
}

/** @typedef {Record<'verdict' | 'operationId' | 'request' | 'expected' | 'got', string> & { reasons: string[] }} Probe */

/**
 * Names only what differs. A probe that could not be checked would change the text from night to night.
 * @param {{ server: string, probes: Probe[] }} report
 */
function issueText({ server, probes }) {
  const differing = probes.filter(({ verdict }) => verdict === 'differs');
  if (differing.length === 0) throw new Error(`${file} names no difference.`);
  const rows = differing.map(({ operationId, request, expected, got, reasons }) =>
    [`${operationId} ${request}`, expected, got, reasons.join('; ')].map(code).join(' | '),
  );
  return `\`npm run verify\` has found ${rows.length === 1 ? 'a difference' : `${rows.length} differences`} between the contract and ${code(server)}:

| probe | expected | got | difference |
|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}

The table shows no values of the answers. \`npm run verify -- --server ${server}\` repeats the probes, and
[its guide](${repository}/blob/HEAD/docs/guide/verify.md) explains them. A later run updates this issue. Close it when nothing differs.
`;
}

/**
 * As code, a text can neither mention people nor contain HTML.
 * @param {string} text
 */
function code(text) {
  return text ? `\`${text.replaceAll(/[`\s]+/g, ' ').replaceAll('|', '\\|')}\`` : '';
}

/**
 * @param {string} one
 * @param {string} other
 */
function sameText(one, other) {
  return one.replaceAll('\r', '').trim() === other.trim();
}
