// @ts-check
import { lstat, readFile } from 'node:fs/promises';
import { env } from 'node:process';
import { callGitHub, listOnGitHub } from './callGitHub.mjs';
import { cutText } from './cutText.mjs';

// Comments a pull request with the report that its own run of CI has made, or updates that comment.
// Usage: node scripts/github/commentReport.mjs FILE
//
// The code of the pull request has written the file, and it may come from a fork. So the file is only text here, and
// which pull request it belongs to comes from GitHub.

const mark = '<!-- npm run report -->';
const [, , file = ''] = process.argv;
const { workflow_run: run } = JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
const report = await readReport();
const pulls = report === undefined ? [] : await pullsOfRun();
for (const { number } of pulls) {
  const body = [
    mark,
    `_The code of this pull request has made this report, at ${run.head_sha.slice(0, 12)}._`,
    // A report must not notify anybody.
    report?.replaceAll('@', '@\u200b'),
  ].join('\n\n');
  const comment = {
    body: cutText(body, 60_000, `The report is cut. [The run](${run.html_url}) has all of it.`),
  };
  const own = (await listOnGitHub(`/issues/${number}/comments?`)).find(
    ({ user, body }) => user?.login === 'github-actions[bot]' && body.startsWith(mark),
  );
  if (own) await callGitHub('PATCH', `/issues/comments/${own.id}`, comment);
  else await callGitHub('POST', `/issues/${number}/comments`, comment);
  console.log(`Pull request #${number} has the report.`);
}
if (pulls.length === 0) {
  console.log(
    report === undefined ? 'The run has made no report.' : 'No open pull request ends with this commit.',
  );
}

/** Returns undefined if there is no report. @throws {Error} if it is no file of a usual size */
async function readReport() {
  const stats = await lstat(file).catch(() => undefined);
  if (!stats) return undefined;
  if (!stats.isFile() || stats.size > 1_000_000) throw new Error('The report is not a file of up to 1 MB.');
  return readFile(file, 'utf8');
}

/** Returns the open pull requests whose last commit is that of the run. For a fork, the event does not name them. */
async function pullsOfRun() {
  const { head_repository: repository, head_branch: branch, head_sha: commit } = run;
  if (!repository) return [];
  const head = encodeURIComponent(`${repository.owner.login}:${branch}`);
  const found = await listOnGitHub(`/pulls?state=open&head=${head}`);
  return found.filter(({ head }) => head.sha === commit && head.repo?.id === repository.id);
}
