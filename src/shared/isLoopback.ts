/** Whether the `hostname` of a URL is this machine: `localhost`, `127.…` or `[::1]`. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
