/** The name of Try it in an address. */
export const fragment = '#try-it';

/** A longer fragment than any choice gives is ignored. */
const longest = 10_000;

/** Returns what the fragment of an address says about Try it; `undefined` if it is about something else. */
export function readLink(hash: string): URLSearchParams | undefined {
  const isLink = hash === fragment || hash.startsWith(`${fragment}?`);
  return isLink && hash.length <= longest ? new URLSearchParams(hash.slice(fragment.length + 1)) : undefined;
}

/** Returns the fragment that says this. What is `undefined` is left out. */
export function linkOf(choices: readonly (readonly [name: string, value: string | undefined])[]): string {
  const given = choices.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return given.length === 0 ? fragment : `${fragment}?${new URLSearchParams(given)}`;
}
