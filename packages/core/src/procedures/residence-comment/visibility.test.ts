import { expect, test } from 'vitest';
import { dossierBefore } from '../../internal/testing/procedure-family.ts';
import { actorOf, residenceWorld } from '../../internal/testing/residence-world.ts';
import type { Player } from '../../model/case.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { CommentCase } from './cases/case.ts';
import { returnToCell, save, stepsTo } from './cases/steps.ts';
import type { Facts } from './facts.ts';
import type { State } from './states.ts';
import { readableBy, visibleFacts } from './visibility.ts';

const at = (...steps: CommentCase['given']['steps']): Dossier<Facts, State> =>
  // The world plays the residence comment, whose facts and states these are.
  dossierBefore(residenceWorld, {
    given: { steps },
    when: { event: '', by: 'system' },
  } as unknown as CommentCase) as Dossier<Facts, State>;
const on = '2026-10-05';
const reads = (dossier: Dossier<Facts, State>, player: Player) => {
  const { request, draftComment, comment } = readableBy(dossier, actorOf(player), on);
  return [request && 'request', draftComment && 'draft', comment && 'comment'].filter(Boolean).join(' ');
};

test('a comment in writing is read by the cell that writes it', () => {
  const writing = at(...stepsTo('cell-comment'), save);
  expect(reads(writing, 'residence-cell.secretary')).toBe('request draft comment');
  for (const player of ['member', 'member-as-secretary', 'workplace-cell.secretary'] as const)
    expect(reads(writing, player)).toBe('request');
  expect(JSON.stringify(visibleFacts(writing, actorOf('member'), on))).not.toContain('Gương mẫu');
  expect(JSON.stringify(visibleFacts(writing, actorOf('residence-cell.secretary'), on))).toContain('Gương mẫu');
});

test('a signed comment is read by the commune committee, by the member and the workplace only once it is confirmed', () => {
  const signed = at(...stepsTo('commune-confirm'));
  expect(reads(signed, 'commune.secretary')).toBe('request comment');
  for (const player of ['member', 'workplace-cell.secretary', 'workplace-base.org-officer'] as const) {
    expect(reads(signed, player)).toBe('request');
    expect(reads(at(...stepsTo('returned-to-workplace')), player)).toBe('request comment');
  }
});

test('what was sent back is a draft again, and its reason stays with the cell', () => {
  const back = at(...stepsTo('commune-confirm'), returnToCell);
  expect(visibleFacts(back, actorOf('member'), on)).not.toHaveProperty('returned');
  expect(visibleFacts(back, actorOf('residence-cell.deputy'), on)).toMatchObject({
    returned: { reason: 'Chưa nêu hạn chế.' },
  });
});

test('strangers, former officers and locked accounts read nothing', () => {
  const done = at(...stepsTo('returned-to-workplace'));
  expect([reads(done, 'stranger'), reads(done, 'former-secretary')]).toEqual(['', '']);
  const locked = { ...actorOf('member'), account: 'locked' as const };
  expect(visibleFacts(done, locked, on)).toBeUndefined();
});
