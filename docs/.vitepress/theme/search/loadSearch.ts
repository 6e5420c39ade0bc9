import { withBase } from 'vitepress';
import { createSearch, type Search } from './createSearch.js';

let loaded: Promise<Search> | undefined;

/** Loads what can be found, once. After a failure the next call tries again. */
export function loadSearch(): Promise<Search> {
  loaded ??= load().catch((error) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(): Promise<Search> {
  const answer = await fetch(withBase('/search.json'));
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return createSearch(await answer.json());
}
