import type { Change } from './change.js';
import type { ListedChange } from './redoclyDiff.js';

type Rating = Pick<Change, 'impact' | 'reason'>;

/** Node types that say something and promise nothing. */
const prose = new Set([
  'Info',
  'Contact',
  'License',
  'Tag',
  'TagList',
  'ExternalDocs',
  'Assumption',
  'Example',
  'ExamplesMap',
]);

/** Properties of the same kind. */
const proseProperties = new Set([
  'summary',
  'description',
  'title',
  'tags',
  'example',
  'examples',
  'externalDocs',
  'remedy',
  'x-source',
]);

/** Modified without a verdict of Redocly, and yet what a caller relies on. By node type; `*` for any property. */
const reliedOn: Record<string, string[]> = {
  Discriminator: ['*'],
  DiscriminatorMapping: ['*'],
  Encoding: ['*'],
  ErrorTraits: ['name', 'category', 'retryable', 'outcome'],
  Operation: ['operationId'],
  Parameter: ['name'],
  Server: ['x-environment'],
};

/** Lists whose order means nothing. */
const sets = new Set(['required', 'enum', 'tags', 'type', 'x-extensible-enum']);

/**
 * Rates a change that `redocly diff` lists: what removes, renames or narrows is major, what adds is minor, prose and
 * evidence are patch. `undefined` where nothing changed, or where another file here rates it: `security.ts`,
 * `errorCodes.ts`, `knownValues.ts`.
 */
export function rate(change: ListedChange): Rating | undefined {
  const { kind, typeName, path, property = '', verdicts } = change;
  const name = property || path.slice(path.lastIndexOf('/') + 1);
  if (typeName.startsWith('SecurityRequirement') || name === 'x-extensible-enum') return undefined;
  if (kind === 'modified' && sets.has(property) && sameSet(change)) return undefined;
  if (prose.has(typeName)) return { impact: 'patch', reason: describe(change) };
  if (verdicts.length > 0) {
    const reason = verdicts.map(({ message }) => message).join(' ');
    return { impact: isNewErrorCode(change) ? 'minor' : 'major', reason };
  }
  return { impact: impacts[kind](change), reason: describe(change) };
}

const impacts: Record<ListedChange['kind'], (change: ListedChange) => Change['impact']> = {
  added({ typeName, path, revision }) {
    if (typeName.startsWith('Discriminator')) return 'major';
    if (typeName === 'RequestBody') return isRequired(revision?.value) ? 'major' : 'minor';
    return path.startsWith('#/components') ? 'patch' : 'minor';
  },

  modified({ typeName, property = '', base, revision }) {
    if (property === 'key') return isComponentOfNoConcern(revision?.pointer) ? 'patch' : 'major';
    if (proseProperties.has(property)) return 'patch';
    const names = reliedOn[typeName] ?? [];
    if (names.includes('*') || names.includes(property)) return 'major';
    if (typeName === 'ErrorTraits') return 'patch';
    if (property === 'readOnly' || property === 'writeOnly')
      return revision?.value === true ? 'major' : 'minor';
    if (property === 'x-webhook') return base?.value === undefined ? 'minor' : 'major';
    if (property === 'enum') return missing(base?.value, revision?.value).length > 0 ? 'major' : 'minor';
    return 'minor';
  },

  removed({ typeName, path, base }) {
    if (isComponentOfNoConcern(base?.pointer) || typeName === 'ErrorTraits') return 'patch';
    // A part of a schema for which Redocly has no verdict was a limit, and its end is none. A field is another matter.
    if (typeName === 'Schema' && !isField(path) && !path.startsWith('#/components/')) return 'minor';
    return 'major';
  },
};

/** A new error code is a minor change, though it widens what a response can be. */
function isNewErrorCode({ path, verdicts, revision }: ListedChange): boolean {
  const isErrorCode = /\/responses\/[45][^/]*\/.*\/properties\/errorCode$/.test(path);
  const isAddition = verdicts.every(({ ruleId }) => ruleId === 'enum-values-added');
  return isErrorCode && isAddition && Array.isArray(revision?.value);
}

function sameSet({ base, revision }: ListedChange): boolean {
  const [before, after] = [base?.value, revision?.value];
  if (!Array.isArray(before) || !Array.isArray(after)) return false;
  return missing(before, after).length === 0 && missing(after, before).length === 0;
}

/** What of a list is not in the other. Without the other list there is no limit, so nothing is missing. */
function missing(list: unknown, other: unknown): unknown[] {
  if (!Array.isArray(list) || !Array.isArray(other)) return [];
  return list.filter((value) => !other.includes(value));
}

/** Callers know the schemas of `components` by name, nothing else there. */
function isComponentOfNoConcern(pointer = ''): boolean {
  return /^#\/components(\/|$)/.test(pointer) && !pointer.startsWith('#/components/schemas');
}

function isField(path: string): boolean {
  return /\/properties\/[^/]+$/.test(path);
}

function isRequired(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'required' in body && body.required === true;
}

function describe({ kind, typeName, path, property, base, revision }: ListedChange): string {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  const kindOfNode = typeName === 'Schema' && isField(path) ? 'Field' : typeName;
  const node = `${kindOfNode} \`${name}\``;
  if (kind !== 'modified') return `${node} was ${kind}.`;
  if (property === 'key') return `${kindOfNode} \`${base?.value}\` was renamed to \`${revision?.value}\`.`;
  if (base?.value === undefined) return `\`${property}\` of ${node} was set to ${short(revision?.value)}.`;
  if (revision?.value === undefined) return `\`${property}\` of ${node} was removed.`;
  return `\`${property}\` of ${node} changed from ${short(base.value)} to ${short(revision.value)}.`;
}

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
