// What the compiler refuses: a wrong event, a missing or misspelt answer, an act without the revision that was seen.
import { officialTransfer } from '../procedures/official-transfer/index.ts';
import type { Client } from './client.ts';

export async function typedByTheEvents(client: Client): Promise<void> {
  const seen = { revision: 1 };
  const answer = await client.send(officialTransfer, 'd', 'ADD_NOTE', { note: 'Đã gọi điện.' }, seen);
  const words: readonly string[] = answer.ok ? [answer.dossier.stateLabel] : answer.refusals.map(({ says }) => says);
  // @ts-expect-error Reasons are only there when it was refused.
  void answer.refusals;
  // @ts-expect-error No such event.
  await client.send(officialTransfer, 'd', 'ADD_NOTES', { note: '' }, seen);
  // @ts-expect-error The note is missing.
  await client.send(officialTransfer, 'd', 'ADD_NOTE', {}, seen);
  // @ts-expect-error Misspelt.
  await client.send(officialTransfer, 'd', 'ADD_NOTE', { note: '', notes: '' }, seen);
  // @ts-expect-error One of a closed list.
  await client.send(officialTransfer, 'd', 'CANCEL', { kind: 'moved', reason: '' }, seen);
  // @ts-expect-error The revision is missing.
  await client.send(officialTransfer, 'd', 'ACCEPT', {}, {});
  void words;
}
