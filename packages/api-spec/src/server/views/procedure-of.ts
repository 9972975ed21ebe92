import type { AnyProcedure } from '@tthc-dang/core';
import { bindingOf } from '../bindings/index.ts';
import type { DossierRecord } from '../store/store.ts';

/** The procedure of a stored dossier. */
export const procedureOf = (record: Pick<DossierRecord, 'procedure'>): AnyProcedure => bindingOf(record).procedure;
