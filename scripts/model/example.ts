/** `x-error` of an error example: what a caller needs to know beyond the body. */
export interface ErrorTraits {
  /** Stands in for the code where the body has none. */
  name?: string;
  category: string;
  remedy: string;
  retryable: boolean;
  outcome: string;
}

/** An Example Object; that of an error has `x-error`. */
export interface Example {
  summary?: string;
  description?: string;
  value?: unknown;
  'x-error'?: ErrorTraits;
}

/** The code that an error example stands for: `errorCode` of its body, else the name that `x-error` gives it. */
export function errorCodeOf({ value, 'x-error': traits }: Example): string | undefined {
  const code = (value as { errorCode?: unknown } | undefined)?.errorCode;
  return typeof code === 'string' ? code : traits?.name;
}
