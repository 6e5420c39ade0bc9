// @ts-check
import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { env } from 'node:process';
import { callGitHub, listOnGitHub } from './callGitHub.mjs';
import { cutText } from './cutText.mjs';

// Makes the page of a release: the changelog, the changes of the contract, and files.
// Usage: node scripts/github/makeReleasePage.mjs CHANGES FILE…

const [, , changes = '', ...files] = process.argv;
const tag = env.GITHUB_REF_NAME ?? '';
const pages = (await listOnGitHub('/releases?')).filter((page) => page.tag_name === tag);
// The page is a draft until it has all files. So a draft was left by an interrupted run.
for (const { id } of pages.filter(({ draft }) => draft)) await callGitHub('DELETE', `/releases/${id}`);
const [published] = pages.filter(({ draft }) => !draft);
const page = published ?? (await callGitHub('POST', '/releases', await draftOfPage()));
for (const file of files) {
  const name = basename(file);
  const asset = page.assets.find((/** @type {any} */ asset) => asset.name === name);
  if (asset?.state === 'uploaded') continue;
  // Half a file, which an interrupted upload has left, keeps the name.
  if (asset) await callGitHub('DELETE', `/releases/assets/${asset.id}`);
  const url = `${page.upload_url.replace(/\{.*/, '')}?name=${encodeURIComponent(name)}`;
  await callGitHub('POST', url, await openAsBlob(file));
}
if (!published) await callGitHub('PATCH', `/releases/${page.id}`, { draft: false });
console.log(`The page of ${tag} is ${published ? 'complete' : 'made'}: ${page.html_url}`);

async function draftOfPage() {
  const version = tag.slice(1);
  const changelog = await readFile('CHANGELOG.md', 'utf8');
  const chapter = changelog.split(/^## /m).find((text) => text.startsWith(`${version}\n`)) ?? '';
  const text = [
    chapter.slice(version.length).trim(),
    `## Changes of the contract\n\n${(await readFile(changes, 'utf8')).trim()}`,
  ];
  const body = cutText(
    text.join('\n\n').trim(),
    120_000,
    'The text is cut. `npm run diff` shows all changes.',
  );
  return { tag_name: tag, name: tag, body, draft: true, prerelease: version.includes('-') };
}
