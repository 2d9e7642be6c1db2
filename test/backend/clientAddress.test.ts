import type { IncomingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { clientAddress, networkOf } from '../../supabase/local/server/clientAddress.ts';

const asked = (remoteAddress: string, forwarded?: string) => ({
  socket: Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress }),
  headers: (forwarded ? { 'x-forwarded-for': forwarded } : {}) as IncomingHttpHeaders,
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2::'],
  ['2001:db8::1', '2001:db8:0:0::'],
  ['fe80::1%eth0', 'fe80:0:0:0::'],
  ['::1', '0:0:0:0::'],
  ['not an address', 'not an address'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('what a request says of itself is not believed', () => {
  expect(clientAddress(asked('203.0.113.7', '198.51.100.1'), 0)).toBe('203.0.113.7');
});

test('behind proxies of one’s own, only what they have added is', () => {
  const forged = asked('10.0.0.1', '1.1.1.1, 198.51.100.1, 10.0.0.2');
  expect(clientAddress(forged, 2)).toBe('198.51.100.1');
  expect(clientAddress(asked('10.0.0.1', '1.1.1.1, 198.51.100.1'), 1)).toBe('198.51.100.1');
  expect(clientAddress(asked('10.0.0.1'), 1)).toBe('10.0.0.1');
});
