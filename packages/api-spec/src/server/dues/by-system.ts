import { systemActor, type Instant } from '@tthc-dang/core';
import { act } from '../act.ts';
import type { Writer } from '../store/store.ts';

/** Sends events of the system in a transaction; a refusal is an answer. */
export const bySystem =
  (writer: Writer, at: Instant) =>
  async (dossierId: string, event: string, input: object): Promise<boolean> => {
    const record = await writer.dossier(dossierId);
    return record !== undefined && (await act(writer, record, { event, input, actor: systemActor, at })).ok;
  };
