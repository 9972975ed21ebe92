import { dateOf, type AnyProcedure, type Dossier, type DossierDocument } from '@tthc-dang/core';
import type { Names } from './names.ts';

/** The papers that the dossier has issued, from its log. */
export const documentsOf = (procedure: AnyProcedure, { log }: Dossier, names: Names): readonly DossierDocument[] =>
  log.flatMap(({ seq, at, documentIds, actorName, orgId, input }) =>
    documentIds.map((paper) => {
      const number = (input as { readonly number?: unknown } | null)?.number;
      return {
        id: `${seq}-${paper}`,
        paper,
        label: String(procedure.papers[paper] ?? paper),
        on: dateOf(at),
        ...(typeof number === 'string' ? { number, signerName: actorName } : {}),
        ...(orgId === undefined ? {} : { organizationName: names(orgId) }),
      };
    }),
  );
