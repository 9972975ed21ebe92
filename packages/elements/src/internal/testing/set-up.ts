import { afterEach, beforeEach } from 'vitest';
import { patience, watchFocus } from './focus-watch.ts';

// Every test of an element fails when the focus was lost in it.
const lost: string[] = [];
Object.assign(globalThis, { toldOfFocus: (what: string) => lost.push(what) });
watchFocus(patience);

beforeEach(() => {
  lost.splice(0);
  // What one test typed and did not send is not the next one's.
  sessionStorage.clear();
});

// Before the page is emptied: what was done last may still lose it.
afterEach(async () => {
  for (let frame = 0; frame <= patience && document.activeElement === document.body; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  if (lost.length > 0) throw new Error(lost.join('\n'));
});
