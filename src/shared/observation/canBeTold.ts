/**
 * Whether the name of a field that the contract does not have can be told. The keys of a map can be personal data, such
 * as addresses of emails or numbers of accounts. So a name must be in camelCase, snake_case or kebab-case, and have at
 * most two digits.
 */
export function canBeTold(name: string): boolean {
  return name.length <= 40 && /^[a-z][A-Za-z0-9]*([-_][A-Za-z0-9]+)*$/.test(name) && digitsIn(name) <= 2;
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}
