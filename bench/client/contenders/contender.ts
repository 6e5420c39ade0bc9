/** The address that the apps call. A real address replaces it when they are loaded. */
export const baseUrl = 'https://partner-api.example';

/** One way to call the operation, as the parts of a user's app. They are joined in `apps.ts`. */
export interface Contender {
  label: string;
  /** The package of the client or of its generator; absent for `fetch` and for our client. */
  package?: string;
  imports: string;
  /** Code that runs once. A client that can repeat calls is set up to repeat a call up to two times. */
  setup: string;
  /** Code that makes one call. */
  call: string;
  /** Expression for the result of the call: `{ data }` or `{ data, error }`. */
  gives: string;
  /** Expression for the output of the app: the data, or the code of the error. */
  shows: string;
  /** Expression for the output of the app if the call throws `error`. */
  catches?: string;
  /** What differs in an app that calls an operation that only reads. */
  read: Pick<Contender, 'imports' | 'call'>;
  /** How an app makes a client for each of its tenants; absent if there are only functions. */
  perTenant?: {
    imports?: string;
    /** Expression that makes a client. */
    client: string;
  };
}
