/** The webhook security token. While it is replaced, a list with the old one and the new one. */
export type Secret = string | readonly string[];

/** Returns the tokens. @throws TypeError, without the value, if one of them cannot be in a header. */
export function secretsOf(secret: Secret): string[] {
  const secrets: unknown[] = [secret].flat();
  if (secrets.length === 0 || !secrets.every((each) => typeof each === 'string' && each !== '')) {
    throw new TypeError(
      'secret must be the webhook security token, or a list of tokens. A token must not be empty.',
    );
  }
  if (!secrets.every((each) => /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(each as string))) {
    throw new TypeError(
      'secret has a character that a header cannot carry, such as a line break, or a space at its start or end.',
    );
  }
  return secrets as string[];
}
