import type { Oas3_1Definition } from '@redocly/openapi-core';
import { operationsOf, type PathOperation } from '../../contract/model/operationsOf.js';
import type { Seen, Subject } from '../finding.js';
import { type Evidence, evidenceFrom } from './evidence.js';
import type { SourceFiles } from './sourceFiles.js';

/** What is needed to edit the description. */
export class Editing {
  readonly #left = new Set<string>();

  constructor(
    readonly document: Oas3_1Definition,
    readonly files: SourceFiles,
    /** The names of the descriptions that count as evidence. */
    readonly descriptions: readonly string[],
  ) {}

  /** What is left to a person, in words. */
  get leftToYou(): string[] {
    return [...this.#left];
  }

  /** Leaves something to a person. */
  leave(text: string): void {
    this.#left.add(text);
  }

  /** Returns the method and the path of an operation of the contract. */
  operation(operationId: string): PathOperation | undefined {
    return [...operationsOf(this.document)].find(({ operation }) => operation.operationId === operationId);
  }

  /**
   * Returns the evidence for what was seen, or undefined if it was not seen in an environment of the contract: then it
   * shows nothing, and is left to the person.
   */
  evidenceFor(seen: Seen): Evidence | undefined {
    const evidence = evidenceFrom(this.document, seen, this.descriptions);
    if (evidence.length > 0) return evidence;
    this.leave(
      'Some of what was seen is not in the patch, because its host is none of the servers of the contract. If the host leads to one of their environments, say so: `--server testing=URL`, or `--webhooks testing=URL` for webhooks.',
    );
    return undefined;
  }
}

/** Returns how a reader calls what a finding is about. */
export function nameOf(subject: Subject): string {
  return 'webhook' in subject ? `Webhook \`${subject.webhook}\`` : `${subject.method} ${subject.path}`;
}
