/**
 * Whether a request asks for Markdown rather than HTML, by its header `Accept` (RFC 9110, 12.5.1). Only a program that
 * names Markdown gets it: a browser, and one that accepts everything, gets HTML.
 */
export function prefersMarkdown(accept = ''): boolean {
  const weights = new Map(accept.split(',').map(weightOf));
  const markdown = weights.get('text/markdown') ?? 0;
  // A program that names both with the same weight can read both. Markdown is shorter.
  return markdown > 0 && markdown >= (weights.get('text/html') ?? 0);
}

function weightOf(range: string): [type: string, weight: number] {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  return [type, Number(weight) || 0];
}
