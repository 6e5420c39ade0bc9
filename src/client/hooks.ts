/** One attempt of a call, as the hooks see it: nothing of the key, the body or a parameter's value. */
export interface Attempt {
  operationId: string;
  method: string;
  /** URL path template, such as `/v1/user/balances/{externalUserId}`: the same for every user. */
  path: string;
  /** 1 for the first attempt, 2 for the first retry. */
  attempt: number;
}

export interface AttemptResult extends Attempt {
  /** HTTP status, where an answer arrived. */
  status: number | undefined;
  /** `error.code` of the attempt; `undefined` for a success. */
  code: string | undefined;
  /** From sending to the end of the body, in milliseconds. */
  durationMs: number;
}

/** Called for each attempt. What one throws, or rejects with, is written to the console and leaves the call as it is. */
export interface Hooks {
  /** Before an attempt is sent. */
  onRequest?: ((attempt: Attempt) => void) | undefined;
  /** When an attempt has ended, also where no answer came. */
  onResponse?: ((result: AttemptResult) => void) | undefined;
}

export async function notify<Event>(hook: (event: Event) => void, event: Event): Promise<void> {
  try {
    await hook(event);
  } catch (error) {
    console.error(error);
  }
}
