import { asOneWord, partPattern, partsOf, wordPattern, wordsOf } from './words.js';

interface Piece {
  text: string;
  marked: boolean;
}

/** Cuts a text into pieces, and marks those that were found. Of a longer word it marks only what was typed. */
export function piecesOf(text: string, found: readonly string[], query: string): Piece[] {
  const typed = [...wordsOf(query), ...partsOf(query)].sort((a, b) => b.length - a.length);
  const marks = new Array<boolean>(text.length).fill(false);
  for (const pattern of [wordPattern, partPattern]) {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const word = asOneWord(match);
      if (!found.includes(word)) continue;
      const beginning = typed.find((typed) => match.toLowerCase().startsWith(typed));
      marks.fill(true, index, index + (beginning ?? match).length);
    }
  }
  const pieces: Piece[] = [];
  for (const [index, marked] of marks.entries()) {
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += text[index];
    else pieces.push({ text: text[index] ?? '', marked });
  }
  return pieces;
}
