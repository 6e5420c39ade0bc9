/** A request to the mock, over HTTP or as a `fetch` call. */
export interface MockRequest {
  /** In upper case. */
  method: string;
  pathname: string;
  query: URLSearchParams;
  /** Returns the value of a header, whose name is given in lower case. */
  header(name: string): string | null | undefined;
  body: string | Uint8Array;
}
