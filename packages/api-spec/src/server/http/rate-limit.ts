/** Lets each person make so many requests a minute; answers with the seconds to wait, 0 to go on. */
export function rateLimit(perMinute: number, now: () => number = () => performance.now()): (who: string) => number {
  const buckets = new Map<string, { left: number; at: number }>();
  const perMillisecond = perMinute / 60_000;
  return (who) => {
    const at = now();
    // Whoever has a full bucket again need not be remembered.
    if (buckets.size > 10_000) for (const [name, one] of buckets) if (at - one.at > 60_000) buckets.delete(name);
    const bucket = buckets.get(who) ?? { left: perMinute, at };
    const left = Math.min(perMinute, bucket.left + (at - bucket.at) * perMillisecond);
    buckets.set(who, { left: left < 1 ? left : left - 1, at });
    return left < 1 ? Math.ceil((1 - left) / perMillisecond / 1000) : 0;
  };
}
