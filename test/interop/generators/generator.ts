import type { Operation } from '../operationsIn.js';

/** A tool that makes a client from a description. */
export interface Generator {
  /** The name in the table. */
  name: string;
  /** The chapter of the guide with its command and its sample. */
  chapter: string;
  /** The folder of its package in `node_modules`. */
  folder: string;
  /** TypeScript that looks at the types of what was generated. */
  types: {
    imports: string;
    /** The type of the answer to a success. */
    answer(operation: Operation): string;
    /** The type of the body of Add User Verification. */
    request: string;
    /** The type of the body of Add POA File. */
    upload: string;
  };
  expected: Generated;
  /** Why something that is expected is not as it should be. */
  reasons?: Partial<Record<keyof Generated, string>>;
}

/** What a generator makes of a description. */
export interface Generated {
  /** Whether it makes a client without an error. */
  generates: boolean;
  /** Whether TypeScript accepts the client, with `strict`. */
  compiles: boolean;
  /** Whether the guide's sample compiles, sends the right request and recognises the error. */
  calls: boolean;
  /** Whether TypeScript refuses the sample if it compares the code with one that the contract does not have. */
  typedCodes: boolean;
  /** The operations whose answers have lost fields. */
  lostAnswers: string[];
  /** Where the known values of an open list are: in its type, in its comment, or nowhere. */
  knownValues: 'type' | 'comment' | 'nowhere';
  /** The type of an uploaded file. */
  file: string;
  /** Names of files that differ only in case, so that one of them is lost on Windows and macOS. */
  sameNames: string[];
}

/** The result of a generator that loses nothing. */
export const everything: Generated = {
  generates: true,
  compiles: true,
  calls: true,
  typedCodes: true,
  lostAnswers: [],
  knownValues: 'comment',
  file: 'Blob',
  sameNames: [],
};
