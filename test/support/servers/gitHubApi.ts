import type { IncomingMessage } from 'node:http';
import { serve } from './serve.js';

/** What a repository on GitHub has, as its API returns it. */
export interface Repository {
  issues: Item[];
  comments: Item[];
  pulls: Item[];
  releases: Item[];
}

// biome-ignore lint/suspicious/noExplicitAny: the answers of GitHub have many forms.
type Item = Record<string, any>;

/**
 * Serves the part of GitHub's API that the scripts of the workflows use, for the repository `owner/name`. Refuses a call
 * without the token, and whatever it does not know. `calls` are the calls that change something.
 */
export async function gitHubApi(content: Partial<Repository>) {
  const repository: Repository = { issues: [], comments: [], pulls: [], releases: [], ...content };
  const calls: string[] = [];
  let lastId = 1000;
  const url = await serve(async (request, response) => {
    const body = await bodyOf(request);
    const { pathname, searchParams } = new URL(request.url ?? '', url);
    const path = pathname.replace('/repos/owner/name', '');
    if (request.method !== 'GET') calls.push(`${request.method} ${path}`);
    const answer =
      request.headers.authorization === 'Bearer a-token'
        ? answerTo(`${request.method} ${path}`, searchParams, body)
        : undefined;
    response.writeHead(answer ? 200 : 404).end(JSON.stringify(answer ?? { message: 'Not Found' }));
  });

  function answerTo(call: string, query: URLSearchParams, body: Buffer): unknown {
    const id = Number(/\d+/.exec(call)?.[0]);
    const json = () => JSON.parse(body.toString());
    const page = (items: Item[]) => {
      const [size, number] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
      return items.slice((number - 1) * size, number * size);
    };
    const added = (list: Item[], item: Item) => {
      list.push({ id: ++lastId, number: lastId, ...item });
      return list.at(-1);
    };
    const changed = (item: Item | undefined) => item && Object.assign(item, json());
    const removed = (list: Item[]) =>
      list.splice(
        list.findIndex((item) => item.id === id),
        1,
      );
    const { issues, comments, pulls, releases } = repository;
    switch (call.replace(/\d+/, '*')) {
      case 'GET /issues':
        return page(
          issues.filter(
            ({ state, labels }) => state === query.get('state') && labels.includes(query.get('labels')),
          ),
        );
      case 'POST /issues':
        return added(issues, { state: 'open', ...json() });
      case 'PATCH /issues/*':
        return changed(issues.find(({ number }) => number === id));
      case 'GET /issues/*/comments':
        return page(comments.filter(({ issue }) => issue === id));
      case 'POST /issues/*/comments':
        return added(comments, { issue: id, user: { login: 'github-actions[bot]' }, ...json() });
      case 'PATCH /issues/comments/*':
        return changed(comments.find((comment) => comment.id === id));
      case 'GET /pulls':
        return page(pulls.filter(({ head, state }) => state === 'open' && head.label === query.get('head')));
      case 'GET /releases':
        return page(releases);
      case 'POST /releases':
        return added(releases, {
          assets: [],
          upload_url: `${url}/repos/owner/name/releases/${lastId + 1}/assets{?name,label}`,
          ...json(),
        });
      case 'PATCH /releases/*':
        return changed(releases.find((release) => release.id === id));
      case 'DELETE /releases/*':
        return removed(releases);
      case 'DELETE /releases/assets/*':
        return releases.map(({ assets }) => removed(assets));
      case 'POST /releases/*/assets': {
        const assets = releases.find((release) => release.id === id)?.assets;
        const name = query.get('name');
        // GitHub refuses a second file of the same name.
        if (assets.some((asset: Item) => asset.name === name)) return undefined;
        return added(assets, { name, state: 'uploaded', size: body.length });
      }
    }
    return undefined;
  }

  return { url, repository, calls };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
