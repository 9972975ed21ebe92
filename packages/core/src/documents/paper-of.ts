import type { AnyProcedure } from '../model/procedure.ts';
import { aboutDossier, asText, optional, saidLines } from './common-papers.ts';
import { duesExemptionPapers, duesObligationPapers } from './dues-papers.ts';
import { issuedDocument, issuerOf, textFact, type Issued } from './issued.ts';
import { ownLayout, type PaperDefinition, type PaperDefinitions } from './paper-definition.ts';
import type { PaperOptions, PaperSource } from './paper-request.ts';
import type { Paper } from './paper.ts';
import { duesRemittancePapers } from './remittance-papers.ts';
import { residenceCommentPapers } from './residence-papers.ts';
import { groundOf, writtenDate } from './shown.ts';
import { signedBy } from './signed-by.ts';
import { standingOf } from './standing.ts';
import { officialTransferPapers, temporaryTransferPapers } from './transfer-papers.ts';

/** How the papers of each table are written. A table that is not here has them written from the answers of its events. */
const definitions: Readonly<Record<string, PaperDefinitions>> = {
  'official-transfer': officialTransferPapers,
  'temporary-transfer': temporaryTransferPapers,
  'residence-comment': residenceCommentPapers,
  'dues-obligation': duesObligationPapers,
  'dues-exemption': duesExemptionPapers,
  'dues-remittance': duesRemittancePapers,
};

/**
 * What a document of a dossier says, read from its log, its facts and its table; nothing is kept twice.
 *
 * `paperOf(officialTransfer, { facts: view.facts, log: log.entries }, view.documents[0].id)`
 */
export function paperOf(
  procedure: AnyProcedure,
  source: PaperSource,
  documentId: string,
  options: PaperOptions = {},
): Paper {
  const issued = issuedDocument(procedure, source, documentId, options);
  const write: PaperDefinition = definitions[procedure.id]?.[issued.paper] ?? anyPaper;
  const text = write(issued);
  const basis = text.basis ?? issued.basis;
  const on = text.on ?? issued.on;
  const paper = {
    id: documentId,
    ...defaultsOf(issued),
    ...text,
    on,
    dated: writtenDate(on),
    ...optional('basis', basis),
    ...optional('ground', groundOf(basis)),
    ...optional('code', textFact(issued, 'code')),
  };
  // Every property that a paper must have has a default that no definition takes away.
  return Object.fromEntries(Object.entries(paper).filter(([, value]) => value !== undefined)) as unknown as Paper;
}

/** What every paper has, unless its definition says otherwise. */
function defaultsOf(issued: Issued): Omit<Paper, 'id' | 'on' | 'dated' | 'parts'> {
  const signature = signedBy(issued.entry, issued.nameOf);
  return {
    title: String(issued.procedure.papers[issued.paper] ?? issued.paper),
    ...optional('issuer', issuerOf(issued)),
    ...optional('number', asText(issued.input, 'number')),
    addressees: [],
    signatures: signature === undefined ? [] : [signature],
    standing: standingOf(issued, []),
    notes: [],
    orientation: 'portrait',
  };
}

const anyPaper: PaperDefinition = (issued) => ({
  parts: [{ kind: 'lines', lines: aboutDossier(issued) }, saidLines(issued)],
  notes: [ownLayout],
});
