import type { Detail, Finding, Subject } from '../finding.js';
import { type MergedShape, mergeShapes } from '../mergedShape.js';
import { type Moment, Tallies, Tally } from './tally.js';

interface Entry {
  subject: Subject;
  pointer: string | undefined;
  detail: Detail;
  tally: Tally;
}

/** Everything that the calls have shown so far. */
export class Book {
  /** What was seen as the contract says, by JSON Pointer: values, answers, errors and operations. */
  readonly fits = new Tallies();
  /** Values of another type, by JSON Pointer. */
  readonly wrongTypes = new Tallies();
  /** By JSON Pointer of a property in its schema: the objects of answers and events that have it, and that lack it. */
  readonly present = new Tallies();
  readonly absent = new Tallies();
  /** The same for requests that succeeded. */
  readonly sent = new Tallies();
  readonly omitted = new Tallies();
  /** Fields that the schema does not have, by JSON Pointer of the schema. */
  readonly unknownFields = new Tallies();
  /** Known values, by JSON Pointer of the list, a space and the value. */
  readonly values = new Tallies();
  /** Messages of errors, by JSON Pointer of the example. */
  readonly sameMessages = new Tallies();
  readonly otherMessages = new Tallies();
  /** Codes, by operation, status as the contract writes it, and code. */
  readonly codes = new Tallies();
  readonly #findings = new Map<string, Entry>();

  /** Notes a difference. The same one is counted, and what was seen of its shape is put together. */
  note(subject: Subject, pointer: string | undefined, detail: Detail, moment: Moment): void {
    this.#entryOf(subject, pointer, detail).tally.add(moment);
  }

  /** Takes a difference that was noted elsewhere. */
  noteFinding(found: Finding): void {
    const { subject, pointer, count, first, last, environments, ...detail } = found;
    const seen = Tally.of([{ count, first, last, environments }]);
    this.#entryOf(subject, pointer, detail as Detail).tally.addAll(seen);
  }

  #entryOf(subject: Subject, pointer: string | undefined, detail: Detail): Entry {
    const key = keyOf(subject, detail);
    const known = this.#findings.get(key);
    // Also the shape of a single call is put together: the items of a list can differ.
    const entry = known ?? { subject, pointer, detail: together(detail, detail), tally: new Tally() };
    if (known) entry.detail = together(known.detail, detail);
    else this.#findings.set(key, entry);
    return entry;
  }

  /** Returns the findings in the order in which they were seen first. */
  findings(): Finding[] {
    return [...this.#findings.values()].map(({ subject, pointer, detail, tally }) => ({
      subject,
      ...(pointer !== undefined && { pointer }),
      ...detail,
      ...tally.seen,
    }));
  }
}

/** Returns what identifies a finding: everything but shapes and what is put together. */
function keyOf(subject: Subject, detail: Detail): string {
  const {
    shape: _,
    request: _request,
    answers: _answers,
    statuses: _statuses,
    codes: _codes,
    errorName,
    ...rest
  } = detail as Record<string, unknown>;
  return JSON.stringify([subject, rest, detail.kind === 'error name' && errorName]);
}

function together(known: Detail, next: Detail): Detail {
  const merged = { ...next } as Record<string, unknown>;
  for (const [name, value] of Object.entries(known)) {
    const other = merged[name];
    if (name === 'shape' || name === 'request') merged[name] = mergedOf(value, other);
    else if (name === 'statuses' || name === 'codes') {
      merged[name] = [...new Set([...(value as []), ...(other as [])])].sort();
    } else if (name === 'answers') merged[name] = answersOf(value as Answers, other as Answers);
    else merged[name] ??= value;
  }
  return merged as Detail;
}

type Answers = Record<number, MergedShape | undefined>;

function answersOf(known: Answers, next: Answers): Answers {
  const statuses = [...Object.keys(known), ...Object.keys(next)].map(Number);
  return Object.fromEntries(statuses.map((status) => [status, mergedOf(known[status], next[status])]));
}

function mergedOf(...shapes: unknown[]): MergedShape | undefined {
  return mergeShapes(shapes.filter((shape) => shape !== undefined) as MergedShape[]);
}
