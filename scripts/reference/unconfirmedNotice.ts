/** Returns the notice at the top of the page of an operation or webhook that is unconfirmed. */
export function unconfirmedNotice(what: 'operation' | 'webhook'): string {
  return `::: warning Unconfirmed
The portal names this ${what}, but only a public integration shows how it works. This page can be wrong, and the ${what} can change or disappear in a minor version: see [unconfirmed parts](/guide/unconfirmed).
:::`;
}
