import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch';
import type { SearchEntry } from '../../../../scripts/reference/search/searchEntry.js';
import { asOneWord, partsOf, termsOf, wordsOf } from './words.js';

type Kind = SearchEntry['kind'] | 'value';

/** A place that was found. */
export interface Hit extends Omit<SearchEntry, 'kind' | 'values'> {
  kind: Kind;
  /** The words of the entry that were found. */
  found: string[];
}

/** The hits of one kind, the best one first. */
export interface HitGroup {
  label: string;
  hits: Hit[];
}

const labels: Record<Kind, string> = {
  code: 'Error codes',
  operation: 'Operations',
  webhook: 'Webhooks',
  field: 'Fields and parameters',
  value: 'Known values',
  guide: 'Guides',
};

/** How much a word counts, by the part of the entry in which it was found. */
const boost = { title: 4, names: 2, text: 2, where: 1, words: 0.7, kind: 0.3 };

/** How much a hit counts, by its kind. Whoever types a word such as "card" more often wants an operation than a field. */
const kindBoost: Record<Kind, number> = {
  code: 1,
  operation: 1.3,
  webhook: 1,
  field: 0.8,
  value: 0.7,
  guide: 1,
};
const unconfirmedBoost = 0.6;

/** The words of a question that say nothing about what is searched. */
const fillers = new Set(
  'a an and are can do does for how i in is it my of on or the to what when where which with'.split(' '),
);

const hitsPerGroup = 6;
/** A field such as the id of the user is on most pages. More of them would hide what else was found. */
const hitsPerTitle = 3;
const wordsPerQuery = 12;

const options: SearchOptions = {
  boost,
  tokenize: (term) => [term],
  prefix: (term, _, terms) => term.length > 1 || terms.length === 1,
  // In a number every digit counts: a code is not like its neighbours.
  fuzzy: (term) => (/\d/.test(term) || term.length < 4 ? false : term.length < 8 ? 1 : 2),
};

/** Finds entries. The group of the best hit comes first. */
export type Search = (query: string) => HitGroup[];

export async function createSearch(entries: readonly SearchEntry[]): Promise<Search> {
  const all = entries.flatMap(withValues);
  const index = new MiniSearch({
    fields: Object.keys(boost),
    extractField: (entry, field) => (field === 'id' ? entry.id : textOf(entry[field], field)),
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  // In pieces, because all at once would stop the page for a tenth of a second on a slow computer.
  await index.addAllAsync(
    all.map((entry, id) => ({ ...entry, id })),
    { chunkSize: 30 },
  );
  return (query) => {
    const typed = asOneWord(query);
    const hits = find(index, query).map(({ id, score, terms }) => {
      const entry = all[id] as Entry;
      const isExact = [entry.title, ...(entry.names ?? [])].some((name) => asOneWord(name) === typed);
      const boost = kindBoost[entry.kind] * (entry.unconfirmed ? unconfirmedBoost : 1);
      return { ...entry, id, found: terms, isExact, score: score * boost };
    });
    return grouped(sorted(hits));
  };
}

type Entry = Omit<Hit, 'found'>;

/** Returns an entry, and one for each of its values. */
function withValues({ values = [], ...entry }: SearchEntry): Entry[] {
  const { title, where } = entry;
  return [
    entry,
    ...values.map((value): Entry => {
      return { ...entry, kind: 'value', title: value, where: `${title}: ${where}`, text: '' };
    }),
  ];
}

function textOf(value: unknown, field: string): string {
  if (field === 'kind') return labels[value as Kind];
  const texts = [value ?? ''].flat().map(String);
  // As one word too, so that `nextjs` finds "Next.js".
  return (field === 'title' || field === 'names' ? [...texts, ...texts.map(asOneWord)] : texts).join(' ');
}

/** Finds the entries with all words. If there are none, finds those with some of them. */
function find(index: MiniSearch, query: string): SearchResult[] {
  const words = meaningful(wordsOf(query));
  const parts = meaningful(partsOf(query));
  const all: Query[] = [words, parts, [words.join('')]].map((queries) => ({ combineWith: 'AND', queries }));
  const found = index.search({ combineWith: 'OR', queries: all }, options).filter(beginsAlike);
  if (found.length > 0) return found;
  return index.search({ combineWith: 'OR', queries: parts }, options).filter(beginsAlike);
}

function meaningful(words: string[]): string[] {
  const others = words.filter((word) => !fillers.has(word));
  return (others.length > 0 ? others : words).slice(0, wordsPerQuery);
}

/** Whether each typed word that matched has a match with the same first letter. Other matches are accidents. */
function beginsAlike({ terms, queryTerms }: SearchResult): boolean {
  return queryTerms.every((typed) => terms.some((found) => found[0] === typed[0]));
}

/**
 * Sorts the best hit first: one whose title or name is exactly what was typed. Fields with the same name are alike, so
 * they stay in the order of the description.
 */
function sorted<Found extends Entry & { id: number; isExact: boolean; score: number }>(
  hits: Found[],
): Found[] {
  const best = new Map<string | number, number>();
  const key = ({ kind, title, id }: Found) =>
    kind === 'field' || kind === 'value' ? `${kind} ${title}` : id;
  const scoreOf = (hit: Found) => best.get(key(hit)) ?? 0;
  for (const hit of hits) best.set(key(hit), Math.max(scoreOf(hit), hit.score));
  return hits.toSorted(
    (a, b) => Number(b.isExact) - Number(a.isExact) || scoreOf(b) - scoreOf(a) || a.id - b.id,
  );
}

/** Groups hits by kind. Leaves out what is above the limits. */
function grouped(hits: Hit[]): HitGroup[] {
  const groups = new Map<Kind, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.kind) ?? [];
    groups.set(hit.kind, group);
    const same = group.filter(({ title }) => title === hit.title);
    if (group.length < hitsPerGroup && same.length < hitsPerTitle) group.push(hit);
  }
  return [...groups].map(([kind, hits]) => ({ label: labels[kind], hits }));
}
