import { procedures, type AnyProcedure } from '@tthc-dang/core';
import type { DossierRecord } from '../store/store.ts';

/** The procedure of a stored dossier. */
export function procedureOf({ procedure: id }: Pick<DossierRecord, 'procedure'>): AnyProcedure {
  const found = procedures.find((one) => one.id === id);
  if (!found) throw new Error(`A dossier of "${id}", which this server does not know.`);
  return found;
}
