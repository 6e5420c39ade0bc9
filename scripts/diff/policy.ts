import type { Change } from './change.js';
import type { ListedChange } from './redoclyDiff.js';

type Impact = Change['impact'];

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
  'SpecExtension',
]);

/** Properties of the same kind. */
export const proseProperties = new Set([
  '$comment',
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
  MediaType: ['schema'],
  Operation: ['operationId'],
  Parameter: ['name'],
  ServerVariable: ['*'],
};

/** Lists whose order means nothing. */
const sets = new Set(['required', 'enum', 'tags', 'type']);

/**
 * Rates a change that `redocly diff` lists. `undefined` where nothing changed, or where another file here rates it:
 * `security.ts`, `errorCodes.ts`, `knownValues.ts`.
 */
export function rate(change: ListedChange): Impact | undefined {
  const { kind, typeName, path, property = '', verdicts } = change;
  if (typeName.startsWith('SecurityRequirement')) return undefined;
  if ((property || lastKey(path)) === 'x-extensible-enum') return undefined;
  if (sets.has(property) && sameSet(change)) return undefined;
  if (prose.has(typeName)) return 'patch';
  // Callers don't know the name of a scheme; what it says of a call, `security.ts` compares.
  if (typeName === 'SecurityScheme' && (kind !== 'modified' || property === 'key')) return 'patch';
  if (verdicts.length > 0) return isNewErrorCode(change) ? 'minor' : 'major';
  return withoutVerdict[kind](change);
}

/** Of what Redocly's rules have nothing against: because nothing breaks by it, or because they don't look at it. */
const withoutVerdict: Record<ListedChange['kind'], (change: ListedChange) => Impact> = {
  added({ typeName, path, revision }) {
    if (typeName.startsWith('Discriminator') || typeName.startsWith('Encoding')) return 'major';
    if (typeName === 'RequestBody') return has(revision?.value, 'required', true) ? 'major' : 'minor';
    if (typeName === 'PatternProperties' && !isAnswer(path)) return 'major';
    // Calls go elsewhere where it is not the whole description that has one more.
    if (/^Server(List)?$/.test(typeName) && !path.startsWith('#/servers')) return 'major';
    return path.startsWith('#/components') ? 'patch' : 'minor';
  },

  modified({ typeName, property = '', base, revision }) {
    const [before, after] = [base?.value, revision?.value];
    if (property === 'key') return isNamelessComponent(revision?.pointer) ? 'patch' : 'major';
    if (proseProperties.has(property)) return 'patch';
    if (property === 'contentType')
      return missing(split(before), split(after)).length > 0 ? 'major' : 'minor';
    const names = reliedOn[typeName] ?? [];
    if (names.includes('*') || names.includes(property)) return 'major';
    switch (property) {
      case 'enum':
        return missing(before, after).length > 0 ? 'major' : 'minor';
      case 'format':
        // A file becomes a text, or a text a file.
        return before === 'binary' || after === 'binary' ? 'major' : 'minor';
      case 'readOnly':
      case 'writeOnly':
        return after === true ? 'major' : 'minor';
      case 'required':
        return typeName === 'Header' ? 'major' : 'minor';
      case 'retryDelays':
        return Object(after).length < Object(before).length ? 'major' : 'minor';
      case 'default':
      case 'x-environment':
      case 'x-webhook':
        return before === undefined ? 'minor' : 'major';
      default:
        return typeName === 'ErrorTraits' ? 'patch' : 'minor';
    }
  },

  removed({ typeName, path, base }) {
    if (isNamelessComponent(base?.pointer) || typeName === 'ErrorTraits') return 'patch';
    if (typeName !== 'Schema' || isField(path) || path.startsWith('#/components/')) return 'major';
    // The schema of a whole body; a part of one without a verdict was a limit, and its end is none.
    return lastKey(path) === 'schema' && isAnswer(path) ? 'major' : 'minor';
  },
};

/** A new error code is a minor change, though it widens what a response can be. */
function isNewErrorCode({ path, verdicts, base, revision }: ListedChange): boolean {
  const isErrorCode = /\/responses\/[45][^/]*\/.*\/properties\/errorCode$/.test(path);
  const isAddition = verdicts.every(({ ruleId }) => ruleId === 'enum-values-added');
  const isList = Array.isArray(revision?.value);
  return isErrorCode && isAddition && isList && missing(base?.value, revision?.value).length === 0;
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

function split(list: unknown): string[] | undefined {
  return typeof list === 'string' ? list.split(',').map((item) => item.trim()) : undefined;
}

/** Callers know the schemas of `components` by name, nothing else there. */
function isNamelessComponent(pointer = ''): boolean {
  return /^#\/components(\/[^/]+){0,2}$/.test(pointer) && !pointer.startsWith('#/components/schemas');
}

/** Whether it is what a caller gets: in a response, or in the request of a webhook. */
function isAnswer(path: string): boolean {
  return path.startsWith('#/webhooks/') ? path.includes('/requestBody/') : path.includes('/responses/');
}

function isField(path: string): boolean {
  return /\/properties\/[^/]+$/.test(path);
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function has(node: unknown, key: string, value: unknown): boolean {
  return typeof node === 'object' && node !== null && (node as Record<string, unknown>)[key] === value;
}
