/** Returns the values of the parameters in a path, as they were sent. */
export function pathValues(path: string, template: string): Record<string, string> {
  const sent = path.replace(/\?.*/s, '').split('/');
  const values: Record<string, string> = {};
  for (const [index, part] of template.split('/').entries()) {
    if (part.includes('{')) values[part] = decodeURIComponent(sent[index] ?? '');
  }
  return values;
}
