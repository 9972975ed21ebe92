import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { Sender } from '../create-server.ts';

/**
 * Where a request comes from. Behind proxies that are ours the address is the one that the outermost of them saw: each adds
 * one at the end of X-Forwarded-For, and what stands before those was written by whoever asks and proves nothing.
 */
export function senderOf({ socket, headers }: IncomingMessage, trustedProxies: number): Sender {
  const { remoteAddress } = socket;
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const seen = trustedProxies > 0 ? forwarded.at(-trustedProxies)?.trim() : undefined;
  const address = seen !== undefined && isIP(seen) !== 0 ? seen : remoteAddress;
  return address === undefined ? {} : { address };
}
