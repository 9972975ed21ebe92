import { officialTransfer, type AttachmentRef } from '@tthc-dang/core';
import { act } from '../act.ts';
import type { Opening } from '../bindings/binding.ts';
import { bindingOf } from '../bindings/index.ts';
import { settableClock, type SettableClock } from '../clock.ts';
import { digestOf } from '../http/body.ts';
import { openDossier } from '../opening.ts';
import { actorOf } from '../register/member.ts';
import { seed } from '../seed/seed.ts';
import { memoryStore, type MemoryStore } from '../store/memory.ts';
import { sweep } from '../sweep.ts';
import { samplePdf } from './sample-files.ts';

/** Where a scenario is played: a store with the registers, and a clock that stands at its beginning. */
export interface Stage {
  readonly store: MemoryStore;
  readonly clock: SettableClock;
  /** Opens an official transfer unless said otherwise. */
  open(memberId: string, byId?: string, of?: Opened): Promise<string>;
  /** Stores a blank page, or a picture. */
  attach(dossierId: string, ownerId: string, name: string, picture?: Uint8Array<ArrayBuffer>): Promise<AttachmentRef>;
  /** Sends an event through the write path; throws if it is refused, since a scenario tells of what happened. */
  send(dossierId: string, byId: string, event: string, input?: object): Promise<void>;
  wait(days: number): void;
  sweep(): Promise<void>;
  edit(memberId: string, changes: object): Promise<void>;
}

/** What is opened. */
export interface Opened extends Pick<Opening, 'organizationId' | 'month'> {
  readonly procedure?: string;
}

const fail = (cause: unknown): never => {
  throw cause;
};

/** The Monday on which every scenario begins. */
export const beginning = '2026-11-02T08:00:00+07:00';

/** Sets up an empty stage. Ids are numbered, so that a scenario is the same each time. */
export function stage(): Stage {
  const store = memoryStore(seed);
  const clock = settableClock(beginning);
  let ids = 0;
  const newId = (kind: string): string => `${kind}-${String((ids += 1)).padStart(4, '0')}`;
  const person = async (id: string) => {
    const found = await store.read((reader) => reader.member(id));
    if (!found) throw new Error(`Nobody is called ${id}.`);
    return found;
  };

  return {
    store,
    clock,
    open: async (memberId, byId = memberId, { procedure = officialTransfer.id, ...about } = {}) => {
      const [member, initiator] = [await person(memberId), await person(byId)];
      const id = newId('dossier');
      const opened = await store.write((writer) =>
        openDossier(writer, bindingOf({ procedure }), { ...about, id, member, initiator, at: clock.now() }),
      );
      if (!opened.ok) throw new Error(`${memberId} cannot open: ${opened.refusals.map(({ says }) => says).join(' ')}`);
      return id;
    },
    attach: async (dossierId, ownerId, name, picture) => {
      const id = newId('file');
      const bytes = picture ?? samplePdf;
      const type = picture ? 'image/png' : 'application/pdf';
      const ref = { id, name, type, size: bytes.byteLength, sha256: await digestOf(bytes) } as const;
      await store.write((writer) =>
        writer.putAttachment({ ...ref, dossierId, ownerId, createdAt: clock.now() }, bytes),
      );
      return ref;
    },
    send: async (dossierId, byId, event, input = {}) => {
      const actor = actorOf(await person(byId));
      await store.write(async (writer) => {
        const record = await writer.dossier(dossierId);
        if (!record) throw new Error(`No dossier ${dossierId}.`);
        const acted = await act(writer, record, { event, input, actor, at: clock.now() });
        if (!acted.ok) throw new Error(`${event} by ${byId} is refused: ${JSON.stringify(acted.refusals)}`);
      });
    },
    wait: (days) => clock.advance({ days }),
    sweep: async () => void (await sweep(store, clock.now(), fail)),
    edit: async (memberId, changes) => {
      const before = await person(memberId);
      await store.write((writer) => writer.putMember({ ...before, ...changes }));
    },
  };
}
