const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';

/** Whether a transaction met another one and can simply run again: not serializable, or a deadlock. */
export const collision = (cause: unknown): boolean => ['40001', '40P01'].includes(codeOf(cause));

/** As `collision`, or a key that another transaction has put there since this one began; alone, the same would be a fault. */
export const collided = (cause: unknown): boolean => collision(cause) || codeOf(cause) === '23505';

/**
 * Whether the database is the reason: no connection (08, and the codes of the network), no resources such as disk or
 * connections (53), stopped by its operator or starting (57P), or only a copy that cannot be written (25006).
 */
export function unreachable(cause: unknown): boolean {
  const code = codeOf(cause);
  if (/^(08|53|57P)/.test(code) || code === '25006' || code === '25P03') return true;
  if (/^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EPIPE|EHOST|ENET|ENOENT)/.test(code)) return true;
  // The client tells these by their words alone.
  return (
    cause instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      cause.message,
    )
  );
}
