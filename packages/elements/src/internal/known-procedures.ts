import type { AnyProcedure } from '@tthc-dang/core';

/** The tables that the kit knows, loaded by those who show dossiers. A procedure more is a line more, here and in `procedure-words.ts`. */
export const knownProcedures: Readonly<Record<string, () => Promise<AnyProcedure>>> = {
  'official-transfer': async () => (await import('@tthc-dang/core/procedures/official-transfer')).officialTransfer,
  'temporary-transfer': async () => (await import('@tthc-dang/core/procedures/temporary-transfer')).temporaryTransfer,
  'residence-comment': async () => (await import('@tthc-dang/core/procedures/residence-comment')).residenceComment,
};
