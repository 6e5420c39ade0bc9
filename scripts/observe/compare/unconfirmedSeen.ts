import type { Oas3_1Definition } from '@redocly/openapi-core';
import { evidenceOf } from '../../contract/evidence.js';
import type { UnconfirmedSeen } from '../finding.js';
import type { Book } from './book.js';
import { codeKey } from './compareCall.js';
import type { ContractView } from './contractView.js';
import { Tally } from './tally.js';

/** Returns what is unconfirmed in the contract and was seen. */
export function unconfirmedSeen(
  document: Oas3_1Definition,
  view: ContractView,
  book: Book,
): UnconfirmedSeen[] {
  return evidenceOf(document).flatMap(({ pointer, unconfirmed }): UnconfirmedSeen[] => {
    if (!unconfirmed) return [];
    if (unconfirmed === true) {
      const tally = book.fits.at(pointer);
      return tally.count > 0 ? [{ pointer, ...tally.seen }] : [];
    }
    const seen = unconfirmed.flatMap((code) => {
      const tally = codeTally(view, book, pointer, code);
      return tally.count > 0 ? [{ code, tally }] : [];
    });
    if (seen.length === 0) return [];
    const { seen: together } = Tally.together(seen.map(({ tally }) => tally));
    return [{ pointer, codes: seen.map(({ code }) => code), ...together }];
  });
}

/** Counts a code in a response, at every operation that has the response. */
function codeTally(view: ContractView, book: Book, pointer: string, code: string): Tally {
  const places = [...view.operations.values()].flatMap((operation) =>
    [...operation.responses.values()]
      .filter((response) => response.at.pointer === pointer)
      .map((response) => book.codes.at(codeKey(operation, response, code))),
  );
  return Tally.together(places);
}
