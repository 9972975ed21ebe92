const key = 'tthc-announcements-put-away';
/** So many are remembered; whoever hides more sees the oldest again, if they are still shown at all. */
const most = 200;

/** The ids of the announcements that were put away on this device. */
export function putAway(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** Puts an announcement away on this device; a device that keeps nothing shows it again on the next visit. */
export function putAwayOne(id: string): readonly string[] {
  const all = [id, ...putAway().filter((one) => one !== id)].slice(0, most);
  try {
    localStorage.setItem(key, JSON.stringify(all));
  } catch {
    // Private windows and full disks: it is away as long as the page stands.
  }
  return all;
}
