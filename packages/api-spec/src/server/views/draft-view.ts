import type { Draft } from '@tthc-dang/core';
import type { DraftRecord } from '../store/store.ts';

/** A working copy without whose it is and where it belongs: the one who asks knows. */
export const draftView = ({ personId: _, dossierId: __, ...draft }: DraftRecord): Draft => draft;
