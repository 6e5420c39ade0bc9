/**
 * Returns what may be told of a path that the contract does not have: versions such as `v1`, and words that the contract
 * or the portal uses somewhere. Anything else can be a value, so `{}` stands for it.
 */
export function toldPath(path: string, words: ReadonlySet<string>): string {
  return path
    .split('/')
    .map((segment) => (segment === '' || isTold(segment, words) ? segment : '{}'))
    .join('/');
}

function isTold(segment: string, words: ReadonlySet<string>): boolean {
  return /^v\d$/.test(segment) || segment.split('-').every((word) => words.has(word));
}
