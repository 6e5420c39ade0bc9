import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';

export interface Addresses {
  /** The address for programs on this machine. */
  url: string;
  /** The address for other machines and containers; undefined if they can't reach the mock. */
  outside: string | undefined;
}

/** Returns the addresses of a server. `0.0.0.0` and `::` are no addresses: they mean all of the machine's. */
export function addressesOf({ address, family, port }: AddressInfo): Addresses {
  const at = (host: string) => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const isAny = address === '0.0.0.0' || address === '::';
  if (!isAny) return { url: at(address), outside: undefined };
  const outer = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family: other }) => !internal && (other === 'IPv4' || family === 'IPv6'));
  return { url: at(address === '::' ? '::1' : '127.0.0.1'), outside: outer && at(outer.address) };
}
