/** Returns the HTTP method of an operation as a badge. */
export function methodBadge(method: string): string {
  return `<span class="method ${method.toLowerCase()}">${method.toUpperCase()}</span>`;
}
