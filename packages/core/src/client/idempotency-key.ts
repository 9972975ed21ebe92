/**
 * A new key for one write. Keep it and send it again when the answer was lost: the server then repeats its answer
 * instead of acting twice.
 */
export function idempotencyKey(): string {
  // Pages without TLS (an intranet portal) have no randomUUID, but they do have getRandomValues.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
