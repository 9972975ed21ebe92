import { describe, expect, test } from 'vitest';
import { caseBooks, playCase } from '../cases/index.ts';
import type { Dossier } from '../model/dossier.ts';
import { signingEntries } from './introduction-boxes.ts';
import { paperOf, type Paper, type PaperPart } from './index.ts';

/** Every text of a paper, whatever part it stands in. */
function textsOf({ title, subtitle, number, addressees, parts, signatures, notes }: Paper): readonly string[] {
  const inPart = (part: PaperPart): readonly (string | undefined)[] =>
    part.kind === 'text'
      ? [part.text]
      : part.kind === 'lines'
        ? part.lines.flatMap(({ label, value }) => [label, value])
        : part.kind === 'boxes'
          ? part.boxes.flatMap(({ heading, lines }) => [heading, ...lines.flatMap((one) => [one.label, one.value])])
          : [part.caption, ...part.rows.flat()];
  return [
    title,
    subtitle,
    number,
    ...addressees,
    ...parts.flatMap(inPart),
    ...signatures.map(({ name }) => name),
    ...notes,
  ].filter((text) => text !== undefined);
}

const played = caseBooks.flatMap((book) =>
  book.cases.flatMap((worked) => {
    const outcome = playCase(book, worked);
    return outcome.ok ? [{ book, dossier: outcome.dossier as Dossier }] : [];
  }),
);
const documentsIn = ({ log }: Dossier) =>
  log.flatMap(({ seq, documentIds }) => documentIds.map((paper) => `${seq}-${paper}`));

describe.each(caseBooks.filter(({ procedure }) => Object.keys(procedure.papers).length > 0))(
  '$procedure.id',
  ({ procedure }) => {
    const dossiers = played.filter(({ book }) => book.procedure === procedure);

    test('every document of every worked case is a paper with a title, something to read, and no raw value in it', () => {
      const seen = new Set<string>();
      for (const { dossier } of dossiers)
        for (const id of documentsIn(dossier)) {
          const paper = paperOf(procedure, dossier, id);
          seen.add(id.slice(id.indexOf('-') + 1));
          expect(paper.title).not.toBe('');
          expect(paper.parts.length).toBeGreaterThan(0);
          for (const text of textsOf(paper)) expect(text).not.toMatch(/undefined|\[object|NaN|\bnull\b/);
        }
      // The worked cases issue every paper that the table has.
      expect([...seen].toSorted()).toEqual(Object.keys(procedure.papers).toSorted());
    });

    test('answers that the reader may not see leave a paper that says so, and no text of theirs', () => {
      for (const { dossier } of dossiers)
        for (const id of documentsIn(dossier)) {
          const kept = { ...dossier, log: dossier.log.map((entry) => ({ ...entry, input: null })) };
          expect(() => paperOf(procedure, kept, id)).not.toThrow();
        }
    });
  },
);

test('the boxes that are read from the log are those that the facts keep', () => {
  for (const { book, dossier } of played.filter(({ book: { procedure } }) => procedure.id.endsWith('-transfer'))) {
    const { boxes } = dossier.facts as {
      readonly boxes: readonly { readonly party: string; readonly number: string }[];
    };
    const signed = [...signingEntries(dossier.log)].map(([party, { input }]) => ({
      party,
      number: (input as { readonly number: string }).number,
    }));
    expect(
      new Map(signed.map(({ party, number }) => [party as string, number])),
      `${book.procedure.id} ${dossier.id}`,
    ).toEqual(new Map(boxes.map(({ party, number }) => [party, number])));
  }
});
