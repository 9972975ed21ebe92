import type { AnyProcedure } from '@tthc-dang/core';
import { served } from '../../served.ts';
import type { DossierRecord } from '../store/store.ts';

/** The procedure of a stored dossier. */
export function procedureOf({ procedure: id }: Pick<DossierRecord, 'procedure'>): AnyProcedure {
  const found = served.find((one) => one.id === id);
  if (!found) throw new Error(`A dossier of "${id}", which this server does not know.`);
  return found;
}
