import type { PathOperation } from '../../contract/model/operationsOf.js';

/** Something of a description that the client does not have. */
export interface LeftOut {
  /** The operation, such as `GET /me (me)`; undefined for the whole description. */
  operation: string | undefined;
  /** Whether the client does not have the operation at all. */
  whole: boolean;
  /** Whether it is only an answer in a media type that the client does not ask for. */
  unasked: boolean;
  /** What is left out, and why, in words that follow a dash. */
  what: string;
}

/** Notes what is left out of one operation. */
export interface Notes {
  part(what: string): void;
  /** Notes an answer in a media type that the client does not ask for. */
  unasked(what: string): void;
  /** Afterwards, the client does not have the operation. */
  whole(what: string): void;
}

/** Returns how messages name an operation. */
export function nameOf({
  method,
  path,
  operation,
}: Pick<PathOperation, 'method' | 'path' | 'operation'>): string {
  const { operationId } = operation;
  return `${method.toUpperCase()} ${path}${operationId ? ` (${operationId})` : ''}`;
}

/** Returns what is left out as a text, grouped by what it is; an empty text if nothing is. */
export function leftOutText(all: readonly LeftOut[]): string {
  const groups = new Map<string, string[]>();
  for (const { operation, whole, what } of all) {
    const title = `${whole ? 'Left out' : operation ? 'Left out in part' : 'Note'}: ${what}`;
    groups.set(title, [...(groups.get(title) ?? []), ...(operation ? [`  ${operation}`] : [])]);
  }
  return [...groups].map(([title, operations]) => [title, ...operations].join('\n')).join('\n');
}
