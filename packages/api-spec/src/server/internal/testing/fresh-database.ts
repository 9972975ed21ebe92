import { inject } from 'vitest';

/** The address of an empty PostgreSQL database of the run's own server. */
export async function freshDatabase(): Promise<string> {
  const answer = await fetch(inject('databases'));
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}
