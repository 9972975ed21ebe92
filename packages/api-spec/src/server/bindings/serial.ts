import type { AnyProcedure, Instant } from '@tthc-dang/core';
import type { Writer } from '../store/store.ts';

/** The next running number of a procedure at an organization in a year; part of the dossier code. */
export const serialOf = (
  writer: Writer,
  { id }: AnyProcedure,
  organizationCode: string,
  at: Instant,
): Promise<number> => writer.next(`${id} ${organizationCode} ${at.slice(0, 4)}`);
