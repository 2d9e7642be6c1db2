import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  if (tail === undefined) return before;
  const after = tail === '' ? [] : tail.split(':');
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
}

/** One name for whoever shares an address: of IPv6 its first half, which one household has whole. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  // Written alike however it came: the URL parser knows every way to write one.
  const { hostname } = new URL(`http://[${address.replace(/%.*$/, '')}]`);
  return `${groupsOf(hostname.slice(1, -1)).slice(0, 4).join(':')}::`;
}

/**
 * Where a request comes from. What it says of itself (`X-Forwarded-For`) is believed only as far as
 * proxies of one's own have written it: each adds, at the end, the address that it saw.
 */
export function clientAddress(
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  trustedProxies: number,
): string {
  // Whoever hangs up before being looked at counts with all who do.
  const seen = socket.remoteAddress ?? 'unknown';
  if (trustedProxies === 0) return networkOf(seen);
  const told = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const forwarded = told.map((address) => address.trim()).filter((address) => address !== '');
  return networkOf(forwarded.at(-trustedProxies) ?? seen);
}
