/** Fills the marked places of a file as a person would. `operationId` is the one of a new operation. */
export function filled(text: string, operationId: string): string {
  return text.replace(/(['"])FILL IN: ((?:(?!\1).|\1\1)*)\1/g, (_, _quote, what: string) => {
    if (/who can fix it/.test(what)) return 'request';
    if (/what the call did/.test(what)) return 'rejected';
    if (/the client's method/.test(what)) return operationId;
    if (/a tag of/.test(what)) return "'User: Virtual Cards'";
    return 'Words of a person';
  });
}
