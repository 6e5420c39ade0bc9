// @ts-check
// The workflows run the modules of this folder where nothing is installed, so they are JavaScript without dependencies.
import { env } from 'node:process';

/**
 * Calls GitHub's API for the repository of this workflow, with the variables that GitHub sets, and `GITHUB_TOKEN`.
 * @param {string} method
 * @param {string} path below the address of the repository, or a URL that GitHub has given
 * @param {object | Blob} [body] JSON, or a file
 * @returns {Promise<any>} the JSON of the answer; undefined if it has none
 * @throws {Error} with GitHub's message, if it refuses the call
 */
export async function callGitHub(method, path, body) {
  const url = path.startsWith('/') ? `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}${path}` : path;
  const isFile = body instanceof Blob;
  const response = await fetch(url, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${env.GITHUB_TOKEN}`,
      'x-github-api-version': '2022-11-28',
      ...(body && { 'content-type': isFile ? 'application/octet-stream' : 'application/json' }),
    },
    ...(body && { body: isFile ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 500)}`);
  return text ? JSON.parse(text) : undefined;
}

/**
 * Returns all items of a list, which GitHub gives in pages.
 * @param {string} path with a query
 * @returns {Promise<any[]>}
 */
export async function listOnGitHub(path) {
  const items = [];
  for (let page = 1; ; page++) {
    const more = await callGitHub('GET', `${path}&per_page=100&page=${page}`);
    items.push(...more);
    if (more.length < 100) return items;
  }
}
