import { git, tryGit } from '../cli/git.js';

/** The refs of origin that a release depends on. */
export interface Origin {
  /** Commit of its branch `main`; undefined if there is no such branch. */
  main: string | undefined;
  /** The tags of versions, each with its commit. */
  tags: Map<string, string>;
}

/**
 * Fetches the branch `main` of origin, and its tags that are not here. A tag that is here stays as it is. Returns
 * undefined if there is no origin. @throws UserError if origin can't be read
 */
export async function fetchOrigin(): Promise<Origin | undefined> {
  if (!(await tryGit('remote', 'get-url', 'origin'))) return undefined;
  const refs = new Map<string, string>();
  for (const line of (await git('ls-remote', 'origin', 'refs/heads/main', 'refs/tags/v*')).split('\n')) {
    const [id, name] = line.split('\t');
    // A tag with a message has a second line, with its commit.
    if (id && name) refs.set(name.replace(/\^\{\}$/, ''), id);
  }
  const known = new Set((await git('for-each-ref', '--format=%(refname)', 'refs/tags/v*')).split('\n'));
  const missing = [...refs.keys()].filter((name) => !known.has(name));
  if (missing.length > 0) {
    const tags = missing.map((name) => (name.startsWith('refs/tags/') ? `${name}:${name}` : name));
    await git('fetch', '--quiet', '--no-tags', 'origin', ...tags);
  }
  return {
    main: refs.get('refs/heads/main'),
    tags: new Map([...refs].map(([name, id]) => [name.replace('refs/tags/', ''), id])),
  };
}
