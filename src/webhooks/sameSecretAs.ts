/**
 * Returns a function that tells whether a value is one of `secrets`. Its duration reveals nothing about them, not even
 * their lengths or which of them it was, because it compares digests, and always all bytes of all of them.
 */
export function sameSecretAs(secrets: readonly string[]): (given: unknown) => Promise<boolean> {
  let expected: Promise<Uint8Array[]> | undefined;
  return async (given) => {
    if (typeof given !== 'string') return false;
    expected ??= Promise.all(secrets.map(digest));
    const [digests, actual] = await Promise.all([expected, digest(given)]);
    let matches = 0;
    for (const each of digests) matches += Number(isSame(each, actual));
    return matches > 0;
  };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  let difference = 0;
  for (const [i, byte] of a.entries()) difference |= byte ^ (b[i] as number);
  return difference === 0;
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
