import { describe, expect, test } from 'vitest';
import { routeBetween } from '../organizations/route-between.ts';
import { treeOf } from '../organizations/organization-tree.ts';
import { administration, procedures } from '../procedures/index.ts';
import { caseBooks, playCase, worldNameOf, worldOf } from './index.ts';
import type { Register } from '../procedures/transfer/register.ts';

test('every procedure has one book', () => {
  expect(caseBooks.map(({ procedure }) => procedure.id).toSorted()).toEqual(
    [...procedures, ...administration].map(({ id }) => id).toSorted(),
  );
});

describe.each(caseBooks.map((book) => [book.procedure.id, book] as const))('the book of %s', (_, book) => {
  test('tells what the engine answers', () => {
    for (const one of book.cases) {
      const outcome = playCase(book, one);
      const told = outcome.ok ? { to: outcome.dossier.state } : { refused: outcome.refusals.length > 0 };
      expect([one.id, told]).toEqual([one.id, 'to' in one.then ? one.then : { refused: true }]);
    }
  });

  test('names only people and organizations that its data sets have', () => {
    for (const { given, when, id } of book.cases) {
      const { organizations, people } = worldOf(book, given);
      const known = new Set(people.map(({ personId }) => personId));
      for (const { by } of [...given.steps, when]) {
        const actor = book.actorOf(by, given);
        if (!actor.system) expect([id, actor.personId, known.has(actor.personId)]).toEqual([id, actor.personId, true]);
      }
      const { units } = book.procedure.parties(book.open(given).facts);
      const bodies = new Set(organizations.map((one) => one.id));
      for (const unit of Object.values(units)) expect([id, unit, bodies.has(unit!)]).toEqual([id, unit, true]);
    }
  });

  test('stands on organizations between which the routes of the cases really run', () => {
    const seen = new Map(book.cases.map(({ given }) => [worldNameOf(book, given), given]));
    for (const given of seen.values()) {
      const { register } = book.open(given).facts as { readonly register?: Partial<Register> };
      if (!register?.route) continue;
      const tree = treeOf(book.organizations(given));
      const { informed: _, ...found } = routeBetween('cell', 'cell-dest', tree, book.day);
      const { informed: __, ...told } = register.route;
      expect(found).toEqual(told);
    }
  });
});
