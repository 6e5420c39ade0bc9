interface Environment {
  window?: { document?: unknown };
  navigator?: { userAgent?: string; product?: string };
}

/**
 * Whether the code runs where its users can read the key: in a browser's page or worker, or in an app made with React
 * Native. Node, Bun, Deno and edge runtimes have a `navigator` too, but name themselves in `userAgent`.
 */
export function isReadableByUsers(): boolean {
  const { window, navigator } = globalThis as Environment;
  return (
    typeof window?.document === 'object' ||
    /^Mozilla|ReactNative/.test(`${navigator?.userAgent} ${navigator?.product}`)
  );
}
