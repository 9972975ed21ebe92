import type { Instant, Me } from '@tthc-dang/core';
import { instantOf } from '@tthc-dang/core/dates';

/** A clock that goes on from the server's moment; without one it is the device's. */
export function serverClock(me: Pick<Me, 'now'> | undefined): () => Instant {
  const ahead = me === undefined ? 0 : Date.parse(me.now) - Date.now();
  return () => instantOf(Math.floor((Date.now() + ahead) / 1000) * 1000);
}
