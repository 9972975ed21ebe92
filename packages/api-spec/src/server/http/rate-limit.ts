/** How many names are remembered: beyond it the one that asked longest ago is forgotten. */
const mostNames = 20_000;

/** Lets each name make so many requests a minute; answers with the seconds to wait, 0 to go on. */
export function rateLimit(
  perMinute: number,
  now: () => number = () => performance.now(),
  most = mostNames,
): ((who: string) => number) & { readonly size: () => number } {
  // In the order in which they asked last: a map keeps the order in which names were put into it.
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  const perMillisecond = perMinute / 60_000;
  const waitOf = (who: string): number => {
    const at = now();
    const bucket = buckets.get(who) ?? { left: perMinute, at };
    const left = Math.min(perMinute, bucket.left + (at - bucket.at) * perMillisecond);
    buckets.delete(who);
    buckets.set(who, { left: left < 1 ? left : left - 1, at });
    const oldest = buckets.size > most ? buckets.keys().next().value : undefined;
    if (oldest !== undefined) buckets.delete(oldest);
    return left < 1 ? Math.ceil((1 - left) / perMillisecond / 1000) : 0;
  };
  return Object.assign(waitOf, { size: () => buckets.size });
}

/** The name under which an address is counted: whoever has one address of the sixth version has its whole /64. */
export function addressName(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  return [...first, ...Array.from({ length: zeros }, () => '0'), ...last].slice(0, 4).join(':');
}
