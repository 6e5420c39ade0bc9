import { createHash } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { paths } from '../../scripts/cli/paths.js';
import type { Verdict } from '../../scripts/verify/judge.js';
import { reportJson } from '../../scripts/verify/reportText.js';
import { run, temporaryFolder } from '../support/repository/copy.js';
import { gitHubApi, type Repository } from '../support/servers/gitHubApi.js';

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

interface Step {
  id?: string;
  run?: string;
  uses?: string;
  env?: Record<string, string>;
}

function workflow(name: string): Workflow {
  return parseYaml(readFileSync(join(paths.root, `.github/workflows/${name}.yml`), 'utf8')) as Workflow;
}

function stepsOf({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** Returns the command of the only step whose command contains `text`. */
function commandWith(name: string, text: string): string {
  const commands = stepsOf(workflow(name)).flatMap(({ run = '' }) => (run.includes(text) ? [run] : []));
  expect(commands).toHaveLength(1);
  return commands[0] ?? '';
}

/**
 * Runs the step of a workflow that starts `script`, as GitHub does, in a folder with `files` beside the repository's
 * scripts. GitHub has what `content` says.
 */
async function github(
  name: string,
  script: string,
  files: Record<string, string>,
  content: Partial<Repository>,
) {
  const folder = temporaryFolder();
  for (const part of ['scripts', 'generated']) symlinkSync(join(paths.root, part), join(folder, part));
  await run('mkdir', ['-p', 'report', 'verify', 'page'], folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const api = await gitHubApi(content);
  const post = (env: Record<string, string> = {}) =>
    run('bash', ['-e', '-c', commandWith(name, script)], folder, {
      GITHUB_API_URL: api.url,
      GITHUB_SERVER_URL: 'https://git.example',
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_TOKEN: 'a-token',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REF_NAME: 'v0.2.0',
      RUNNER_TEMP: folder,
      ...env,
    });
  return { ...api, folder, post };
}

describe('what differs at night', () => {
  const server = new URL('https://service.example');
  const verdict = (kind: Verdict['kind'], got: string) =>
    ({
      ...{ probe: { id: 'probe', operation: { id: 'op', name: 'op' }, what: 'without `a|b`' }, kind, got },
      ...{ expected: '400 A1', status: 500, reasons: [`status: expected 400, got ${got}`] },
      ...{ furtherFields: ['@everybody'], confirms: [], refutes: [] },
    }) as unknown as Verdict;
  const reported = (...verdicts: Verdict[]) => reportJson(verdicts, server);
  const drift = (report: string, issues: object[] = []) =>
    github('verify', 'openDriftIssue', { 'verify/verify.json': report }, { issues });

  test('opens one issue, which names the probes without values', async () => {
    const { post, repository } = await drift(reported(verdict('agrees', '400'), verdict('differs', '500')));
    expect(await post()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await post()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('has the same') });
    expect(repository.issues).toMatchObject([{ labels: ['contract-drift'], state: 'open' }]);
    expect(repository.issues[0]?.body).toContain(
      '|---|---|---|---|\n| `op without a\\|b ` | `400 A1` | `500` | `status: expected 400, got 500` |\n\n',
    );
    expect(repository.issues[0]?.body).not.toContain('everybody');
    expect(repository.comments).toEqual([]);
  });

  test('updates the open issue if it is another difference, and opens one if the last is closed', async () => {
    const old = { id: 1, number: 1, labels: ['contract-drift'], state: 'open', body: 'Something else' };
    const pull = { ...old, id: 2, number: 2, pull_request: {} };
    const { post, repository } = await drift(reported(verdict('differs', '500')), [pull, old]);
    expect(await post()).toMatchObject({ exitCode: 0 });
    expect(repository.issues).toHaveLength(2);
    expect(old.body).toContain('`500`');
    expect(pull.body).toBe('Something else');
    expect(repository.comments).toMatchObject([{ issue: 1 }]);
    old.state = 'closed';
    await post();
    expect(repository.issues).toHaveLength(3);
  });

  test('a report without a difference is an error', async () => {
    const { post, calls } = await drift(reported(verdict('unchecked', '')));
    expect(await post()).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('names no difference'),
    });
    expect(calls).toEqual([]);
  });

  test('an error of GitHub names the call, but not the token', async () => {
    const { post } = await drift(reported(verdict('differs', '500')));
    const { exitCode, stderr } = await post({ GITHUB_TOKEN: 'another-token' });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: expect.stringContaining('GET /issues?state=open&labels=contract-drift'),
    });
    expect(stderr).toContain('404 {"message":"Not Found"}');
    expect(stderr).not.toContain('another-token');
  });

  test.each([
    [0, '', 0],
    [1, 'drift=true\n', 0],
    [2, '', 2],
  ])('exit code %d of verify sets the output %j and ends the job with %d', async (code, output, expected) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\necho '{ "summary": "All of it." }'\nexit ${code}\n`, {
      mode: 0o755,
    });
    writeFileSync(join(folder, 'output'), '');
    const outcome = await run('bash', ['-e', '-c', commandWith('verify', 'npm run -s verify')], folder, {
      PATH: `${folder}:${process.env.PATH}`,
      GITHUB_OUTPUT: join(folder, 'output'),
      SERVER: 'https://service.example',
    });
    expect(outcome).toMatchObject({ exitCode: expected, stdout: 'All of it.\n' });
    expect(readFileSync(join(folder, 'output'), 'utf8')).toBe(output);
  });

  test.each([
    ['a-key', 'https://service.example', true],
    ['', 'https://service.example', false],
    ['a-key', '', false],
  ])('with the key %j and the server %j, it is verified: %j', async (key, server, ready) => {
    const output = join(temporaryFolder(), 'output');
    const { exitCode, stdout } = await run(
      'bash',
      ['-e', '-c', commandWith('verify', '-n "$PARTNER_API_KEY"')],
      '.',
      {
        ...{ PARTNER_API_KEY: key, SERVER: server, GITHUB_OUTPUT: output },
      },
    );
    expect({ exitCode, ready: existsSync(output) }).toEqual({ exitCode: 0, ready });
    expect(stdout).toBe(
      ready
        ? ''
        : '::notice::Nothing is verified. Set the secret PARTNER_API_KEY and the variable VERIFY_SERVER.\n',
    );
  });
});

describe('the report of a pull request', () => {
  const fork = { id: 7, owner: { login: 'fork' } };
  const commit = '0123456789abcdef';
  const event = (changes = {}) =>
    JSON.stringify({
      workflow_run: {
        ...{
          head_repository: fork,
          head_branch: 'a branch',
          head_sha: commit,
          html_url: 'https://git.example/run',
        },
        ...changes,
      },
    });
  const pull = (number: number, sha: string, repo: { id: number } | null = fork) => ({
    ...{ number, state: 'open', head: { label: 'fork:a branch', sha, repo } },
  });
  const comment = (report: string | undefined, content: Partial<Repository>, eventText = event()) =>
    github(
      'report',
      'commentReport',
      { 'event.json': eventText, ...(report !== undefined && { 'report/report.md': report }) },
      content,
    );

  test('is one comment, also of a fork, and is updated', async () => {
    const forged = { id: 5, issue: 1, user: { login: 'somebody' }, body: '<!-- npm run report --> mine' };
    const others = Array.from({ length: 120 }, (_, i) => ({ id: 100 + i, issue: 1, user: null, body: 'a' }));
    const { post, repository, folder } = await comment('## Contract\n\nFirst, for @team', {
      pulls: [pull(1, commit)],
      comments: [forged, ...others],
    });
    expect(await post()).toMatchObject({ exitCode: 0, stderr: '' });
    writeFileSync(join(folder, 'report/report.md'), '## Contract\n\nSecond, for @team');
    expect(await post()).toMatchObject({ exitCode: 0 });
    const own = repository.comments.slice(121);
    expect(own).toHaveLength(1);
    expect(own[0]?.body).toBe(
      '<!-- npm run report -->\n\n_The code of this pull request has made this report, at 0123456789ab._\n\n' +
        '## Contract\n\nSecond, for @\u200bteam',
    );
    expect(forged.body).toContain('mine');
  });

  test.each<[what: string, pulls: object[], event: string]>([
    ['the pull request has a later commit', [pull(1, 'fedcba')], event()],
    ['another repository of the same owner has the branch', [pull(1, commit, { id: 8 })], event()],
    ['the repository of the pull request is gone', [pull(1, commit, null)], event()],
    ['the fork is gone', [pull(1, commit)], event({ head_repository: null })],
    ['it is closed', [{ ...pull(1, commit), state: 'closed' }], event()],
  ])('is no comment if %s', async (_, pulls, event) => {
    const { post, calls } = await comment('## Contract', { pulls }, event);
    expect(await post()).toMatchObject({
      exitCode: 0,
      stdout: 'No open pull request ends with this commit.\n',
    });
    expect(calls).toEqual([]);
  });

  test('is cut if it is long, and refused if it is no file of a usual size', async () => {
    const { post, repository, folder, calls } = await comment('- A line\n'.repeat(10_000), {
      pulls: [pull(1, commit)],
    });
    expect(await post()).toMatchObject({ exitCode: 0 });
    const [{ body } = { body: '' }] = repository.comments;
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).toMatch(
      /- A line\n\nThe report is cut\. \[The run\]\(https:\/\/git\.example\/run\) has all of it\.$/,
    );

    calls.length = 0;
    writeFileSync(join(folder, 'report/report.md'), 'a'.repeat(1_000_001));
    expect(await post()).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('up to 1 MB') });
    await run('ln', ['-sf', '/etc/hostname', 'report/report.md'], folder);
    expect(await post()).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('not a file') });
    await run('rm', ['report/report.md'], folder);
    expect(await post()).toMatchObject({ exitCode: 0, stdout: 'The run has made no report.\n' });
    expect(calls).toEqual([]);
  });

  test('is written by a job that runs no code of the pull request and puts nothing of it into a command', () => {
    const { permissions, jobs } = workflow('report');
    expect(permissions).toEqual({});
    expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([
      { actions: 'read', contents: 'read', 'pull-requests': 'write' },
    ]);
    const text = readFileSync('.github/workflows/report.yml', 'utf8');
    expect(text).not.toMatch(/\bref:|repository:|npm |secrets\./);
  });
});

describe('the page of a release', () => {
  const files = {
    'CHANGELOG.md': '# Changelog\n\n## 0.2.0\n\n### Minor\n\n- New\n\n## 0.1.0\n\n- Old\n',
    'page/changes.md': 'Contract, v0.1.0 to HEAD: minor\n',
    'page/package-0.2.0.tgz': 'packed',
  };
  const assets = ['openapi.yaml', 'openapi.json', 'package-0.2.0.tgz'];
  const page = (releases: object[] = []) => github('release', 'makeReleasePage', files, { releases });

  test('has the changelog, the changes of the contract, the description and the tarball', async () => {
    const { post, repository, calls } = await page();
    expect(await post()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(repository.releases).toMatchObject([
      {
        ...{ tag_name: 'v0.2.0', name: 'v0.2.0', draft: false, prerelease: false },
        body: '### Minor\n\n- New\n\n## Changes of the contract\n\nContract, v0.1.0 to HEAD: minor',
        assets: assets.map((name) => ({ name, state: 'uploaded' })),
      },
    ]);
    const size = readFileSync('generated/openapi.yaml').length;
    expect(repository.releases[0]?.assets[0].size).toBe(size);
    expect(calls.at(-1)).toMatch(/^PATCH/);

    calls.length = 0;
    expect(await post()).toMatchObject({ exitCode: 0 });
    expect(calls).toEqual([]);
  });

  test('is made again if a run was interrupted, and completed if somebody has made it', async () => {
    const half = {
      id: 1,
      tag_name: 'v0.2.0',
      draft: true,
      assets: [{ id: 2, name: 'openapi.yaml', state: 'uploaded' }],
    };
    const other = { id: 3, tag_name: 'v0.1.0', draft: false, assets: [] };
    const interrupted = await page([half, other]);
    expect(await interrupted.post()).toMatchObject({ exitCode: 0 });
    expect(interrupted.repository.releases).toMatchObject([other, { tag_name: 'v0.2.0', draft: false }]);
    expect(interrupted.repository.releases[1]?.assets).toHaveLength(3);

    const [made] = interrupted.repository.releases.splice(1);
    made?.assets.splice(0, 2, { id: 4, name: 'openapi.json', state: 'starter' });
    interrupted.repository.releases.push({ ...made, body: 'By hand' });
    expect(await interrupted.post()).toMatchObject({ exitCode: 0 });
    expect(interrupted.repository.releases[1]).toMatchObject({ body: 'By hand' });
    const names = interrupted.repository.releases[1]?.assets.map(
      ({ name, state }: Record<string, string>) => [name, state],
    );
    expect(names.sort()).toEqual(assets.map((name) => [name, 'uploaded']).sort());
  });
});

test.each<[what: string, published: string | undefined, says: string]>([
  [
    'is published if the registry does not have it',
    undefined,
    'npm publish --ignore-scripts --provenance --access public ./a.tgz',
  ],
  ['is not published again after an interruption', 'packed', 'a@1.0.0 is already published.'],
  [
    'is left to the registry to refuse if it has another',
    'other',
    'npm publish --ignore-scripts --provenance --access public ./a.tgz',
  ],
])('a tarball %s', async (_, published, says) => {
  const folder = temporaryFolder();
  const sh = (command: string) =>
    run('bash', ['-e', '-c', command], folder, { PATH: `${folder}:${process.env.PATH}` });
  await sh(
    `mkdir package && echo '{ "name": "a", "version": "1.0.0" }' > package/package.json && tar -czf a.tgz package`,
  );
  const integrity = createHash('sha512')
    .update(readFileSync(join(folder, 'a.tgz')))
    .digest('base64');
  const view =
    { packed: `echo sha512-${integrity}`, other: 'echo sha512-other' }[published ?? ''] ?? 'exit 1';
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\n[ $1 = publish ] || { ${view}; exit; }\necho npm $*\n`, {
    mode: 0o755,
  });
  expect(await sh(commandWith('release', 'npm publish'))).toMatchObject({ exitCode: 0, stdout: `${says}\n` });
});

test('each permission to write belongs to a job that has no secret and installs nothing', () => {
  for (const name of ['ci', 'docs', 'release', 'report', 'verify']) {
    const { permissions, jobs } = workflow(name);
    for (const value of Object.values(permissions)) expect(value).toBe('read');
    for (const { permissions = {}, steps } of Object.values(jobs)) {
      if (!Object.values(permissions).includes('write')) continue;
      expect(JSON.stringify(steps)).not.toMatch(/secrets\.|npm (ci|install|run)/);
    }
  }
});
