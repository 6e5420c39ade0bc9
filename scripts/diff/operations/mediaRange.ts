/** Whether a media type is a range, such as `text/*`, that includes another one. */
export function includes(range: string, type: string): boolean {
  const [, group] = /^([^/]+)\/\*$/.exec(range) ?? [];
  return (
    range !== type && (group === '*' || (group !== undefined && type.toLowerCase().startsWith(`${group}/`)))
  );
}
