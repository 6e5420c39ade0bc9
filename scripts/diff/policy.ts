import type { Change } from './change.js';
import { identityKey } from './partners.js';
import type { ListedChange } from './redoclyDiff.js';

type Impact = Change['impact'];

/** Properties, by node type, that callers rely on but no rule of Redocly checks. `*` is any property. */
const reliedOn: Record<string, string[]> = {
  Discriminator: ['*'],
  DiscriminatorMapping: ['*'],
  Encoding: ['*'],
  MediaType: ['schema'],
  Operation: ['operationId'],
  Parameter: ['name'],
  ServerVariable: ['*'],
};

/** Lists whose order does not matter. */
const sets = new Set(['required', 'enum', 'type']);

/**
 * Rates a change of what callers rely on that `redocly diff` lists. Returns undefined if nothing changed, or if another
 * file rates the change: `securityChanges.ts` or `knownValueChanges.ts`.
 */
export function rate(change: ListedChange): Impact | undefined {
  const { kind, typeName, path, property = '', verdicts } = change;
  if (typeName.startsWith('SecurityRequirement')) return undefined;
  if ((property || lastKey(path)) === 'x-extensible-enum' || property === identityKey) return undefined;
  if (sets.has(property) && sameSet(change)) return undefined;
  // An extension that is not ours.
  if (typeName === 'SpecExtension') return 'patch';
  // Callers do not use the name of a scheme. `securityChanges.ts` compares the authentication of each operation.
  if (typeName === 'SecurityScheme' && (kind !== 'modified' || property === 'key')) return 'patch';
  if (verdicts.length > 0) return isNewErrorCode(change) ? 'minor' : 'major';
  return withoutVerdict[kind](change);
}

/** Rates changes that no rule of Redocly reports, because they break nothing or because no rule checks them. */
const withoutVerdict: Record<ListedChange['kind'], (change: ListedChange) => Impact> = {
  added({ typeName, path, revision }) {
    if (typeName.startsWith('Discriminator') || typeName.startsWith('Encoding')) return 'major';
    if (typeName === 'RequestBody') return has(revision?.value, 'required', true) ? 'major' : 'minor';
    if (typeName === 'PatternProperties' && !isReceivedByCallers(path)) return 'major';
    // The servers of a path or an operation replace those of the root: calls then go to another address.
    if (/^Server(List)?$/.test(typeName) && !path.startsWith('#/servers')) return 'major';
    return path.startsWith('#/components') ? 'patch' : 'minor';
  },

  modified({ typeName, property = '', base, revision }) {
    const [before, after] = [base?.value, revision?.value];
    if (property === 'key') return isNamelessComponent(revision?.pointer) ? 'patch' : 'major';
    if (property === 'contentType')
      return missing(split(before), split(after)).length > 0 ? 'major' : 'minor';
    const names = reliedOn[typeName] ?? [];
    if (names.includes('*') || names.includes(property)) return 'major';
    switch (property) {
      case 'enum':
        return missing(before, after).length > 0 ? 'major' : 'minor';
      case 'format':
        // A file becomes a text, or a text becomes a file.
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
      case 'x-path':
        return before === undefined ? 'minor' : 'major';
      default:
        return 'minor';
    }
  },

  removed({ typeName, path, base }) {
    if (isNamelessComponent(base?.pointer)) return 'patch';
    if (typeName !== 'Schema' || isField(path) || path.startsWith('#/components/')) return 'major';
    // Without its schema, a body can be anything. Any other schema that no rule reports was only a limit, so removing it
    // breaks no caller.
    return lastKey(path) === 'schema' && isReceivedByCallers(path) ? 'major' : 'minor';
  },
};

/** Whether a change only adds error codes. It is minor, although the response can then have more values. */
function isNewErrorCode(change: ListedChange): boolean {
  const { verdicts, base, revision } = change;
  const isAddition = verdicts.every(({ ruleId }) => ruleId === 'enum-values-added');
  const isList = Array.isArray(revision?.value);
  return isErrorCode(change) && isAddition && isList && missing(base?.value, revision?.value).length === 0;
}

/** Whether a change is one of the field `errorCode` of an error response. */
export function isErrorCode({ path }: ListedChange): boolean {
  return /\/responses\/[45][^/]*\/.*\/properties\/errorCode$/.test(path);
}

function sameSet({ base, revision }: ListedChange): boolean {
  const [before, after] = [base?.value, revision?.value];
  if (!Array.isArray(before) || !Array.isArray(after)) return false;
  return missing(before, after).length === 0 && missing(after, before).length === 0;
}

/** Returns the items of a list that the other list lacks; none if a list is absent, because then there is no limit. */
function missing(list: unknown, other: unknown): unknown[] {
  if (!Array.isArray(list) || !Array.isArray(other)) return [];
  return list.filter((value) => !other.includes(value));
}

function split(list: unknown): string[] | undefined {
  return typeof list === 'string' ? list.split(',').map((item) => item.trim()) : undefined;
}

/** Whether a pointer leads to a component whose name callers do not use. They use only the names of schemas. */
function isNamelessComponent(pointer = ''): boolean {
  return /^#\/components(\/[^/]+){0,2}$/.test(pointer) && !pointer.startsWith('#/components/schemas');
}

/** Whether a path leads to a part of what callers receive: a response, or the request body of a webhook. */
function isReceivedByCallers(path: string): boolean {
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
