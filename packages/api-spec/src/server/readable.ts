import { dateOf, type AnyProcedure } from '@tthc-dang/core';
import type { SignedCall } from './http/route.ts';
import { fault } from './problems.ts';
import type { DossierRecord, Reader } from './store/store.ts';
import { mayRead } from './visibility.ts';

/** The dossier of a call. Whoever may not read it learns no more than whoever asks for one that does not exist. */
export async function readable(
  reader: Reader,
  { params, person, at }: SignedCall,
  procedure?: AnyProcedure,
  id = params['dossierId']!,
): Promise<DossierRecord> {
  const record = await reader.dossier(id);
  const isOf = procedure === undefined || record?.procedure === procedure.id;
  if (!record || !isOf || !(await mayRead(reader, person, record, dateOf(at)))) throw fault('NOT_FOUND');
  return record;
}
