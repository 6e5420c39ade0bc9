import { relative, sep } from 'node:path';
import { git, tryGit } from '../../scripts/cli/git.js';
import { paths } from '../../scripts/cli/paths.js';

/** The file in which a page is written. */
export interface PageSource {
  /** Its path in the repository. */
  file: string;
  /** The address at which it can be edited, if the site was built with `DOCS_EDIT_URL`. */
  editUrl: string | undefined;
  /** The day of its last commit, as `YYYY-MM-DD`; `undefined` if the history is not known. */
  changed: string | undefined;
}

/**
 * Returns a function that describes the file at a path. `editUrl` is an address with `:path` for the path of the file.
 * @throws Error if it has none
 */
export async function pageSources(
  editUrl = process.env.DOCS_EDIT_URL,
): Promise<(file: string) => PageSource> {
  if (editUrl && !(URL.canParse(editUrl) && editUrl.includes(':path'))) {
    throw new Error(`DOCS_EDIT_URL must be an address with :path for the file, not "${editUrl}".`);
  }
  const changes = await lastChanges();
  return (path) => {
    const file = relative(paths.root, path).split(sep).join('/');
    const url = editUrl ? editUrl.replace(':path', () => encodeURI(file)) : undefined;
    return { file, editUrl: url, changed: changes.get(file) };
  };
}

/** Returns the day of the last commit of each file. A history that is cut off would give wrong days, so it gives none. */
async function lastChanges(): Promise<Map<string, string>> {
  const changes = new Map<string, string>();
  if ((await tryGit('rev-parse', '--is-shallow-repository')) !== 'false') return changes;
  const log = await git(
    ...['-c', 'core.quotePath=false', 'log', '--format=:%cs', '--name-only', '--no-renames'],
    ...['--', 'docs', 'openapi', 'CHANGELOG.md'],
  );
  let day = '';
  for (const line of log.split('\n')) {
    if (line.startsWith(':')) day = line.slice(1);
    // The newest commits come first.
    else if (line && !changes.has(line)) changes.set(line, day);
  }
  return changes;
}
