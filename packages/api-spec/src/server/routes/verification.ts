import type { AnyProcedure } from '@tthc-dang/core';
import type { VerificationView } from '@tthc-dang/core/client/verification';
import { paperOf } from '@tthc-dang/core/documents';
import { checkDossierCode, foldForSearch } from '@tthc-dang/core/identifiers';
import { dossierOf } from '../act.ts';
import { bindingOf } from '../bindings/index.ts';
import { json } from '../http/answers.ts';
import type { Route } from '../http/route.ts';
import { fault } from '../problems.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { DossierRecord, Reader } from '../store/store.ts';
import { documentsOf } from '../views/documents.ts';
import { namesOn, type Names } from '../views/names.ts';

/**
 * Whoever holds a paper may ask whether it is real: the code is printed on it. The answer names no person, and only papers that
 * a committee has numbered; that somebody was refused or held is nobody's business.
 */
export const verificationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/verify/{code}',
    operationId: 'verifyPaper',
    open: true,
    answer: ({ store, params, at }) =>
      store.read(async (reader) => {
        const record = await withCode(reader, params['code']!);
        if (!record) throw fault('NOT_FOUND');
        const names = namesOn(await treeOfRegister(reader), at);
        return json(await viewOf(reader, record, names));
      }),
  },
];

/** The dossier with exactly this code; one digit off is another dossier, or none. */
async function withCode(reader: Reader, typed: string): Promise<DossierRecord | undefined> {
  const { ok, value } = checkDossierCode(typed);
  if (!ok) return undefined;
  const { items } = await reader.dossiers({ words: [foldForSearch(value)], limit: 20 });
  return items.find(({ code }) => code === value);
}

async function viewOf(reader: Reader, record: DossierRecord, names: Names): Promise<VerificationView> {
  const { procedure }: { readonly procedure: AnyProcedure } = bindingOf(record);
  const dossier = await dossierOf(reader, record);
  const papers = documentsOf(procedure, dossier, names)
    // Notices to the member have no number.
    .filter(({ number }) => number !== undefined)
    .map(({ id, label, on, number, organizationName }) => {
      const { standing } = paperOf(procedure, dossier, id);
      return {
        label,
        on,
        ...(number === undefined ? {} : { number }),
        ...(organizationName === undefined ? {} : { organizationName }),
        standing: standing.kind,
        ...(standing.kind === 'in-force' ? {} : { says: standing.says }),
      };
    });
  const { code = '', submittedOn } = record;
  return { code, procedureLabel: procedure.label, ...(submittedOn === undefined ? {} : { submittedOn }), papers };
}
