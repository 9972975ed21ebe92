import { expect, test } from 'vitest';
import { open } from '../../../engine/open.ts';
import { perform } from '../../../engine/perform.ts';
import { actorOf, servingMember } from '../../../internal/testing/residence-world.ts';
import { noonOf } from '../../../model/case.ts';
import { residenceComment, type ResidenceRegister } from '../index.ts';
import { planCampaign, type CampaignMember } from './index.ts';

const secretary = actorOf('workplace-cell.secretary');
const moment = (on: string) => ({ at: noonOf(on), on, actor: secretary });
const member = (memberId: string, register: Partial<ResidenceRegister> = {}): CampaignMember => ({
  memberId,
  memberName: memberId,
  register: { ...servingMember, ...register },
  address: 'Phường Mẫu, tỉnh Ví Dụ',
});
const { introduction: _, ...notIntroduced } = servingMember;
const everybody = [
  member('good'),
  member('barracks', { group: 'barracks' }),
  member('secret', { group: 'secret-duty' }),
  member('retired', { serving: false }),
  member('moving', { status: 'in-transit' }),
  { ...member('stranger'), register: notIntroduced },
  member('asked', { openRequests: ['yearly 2026'] }),
  member('good'),
  member(secretary.personId),
];

test('gives a result for each member, in order, with every reason', () => {
  const results = planCampaign(2026, everybody, moment('2026-10-05'));
  expect(results.map((each) => [each.memberId, each.ok ? [] : each.refusals.map(({ guard }) => guard)])).toEqual([
    ['good', []],
    ['barracks', ['N1-group-yearly']],
    ['secret', ['N1-group']],
    ['retired', ['N1-serving']],
    ['moving', ['7.3']],
    ['stranger', ['N1-introduced']],
    ['asked', ['N1-one-request']],
    ['good', ['campaign-twice']],
    [secretary.personId, ['campaign-own']],
  ]);
  for (const each of results)
    if (!each.ok)
      for (const { says, basis } of each.refusals)
        expect([says.length > 0, basis?.kind]).toEqual([true, expect.any(String)]);
});

test('agrees with row N1 on every member', () => {
  for (const each of planCampaign(2026, everybody, moment('2026-10-05'))) {
    if (!each.ok) continue;
    const at = noonOf('2026-10-05');
    const dossier = open(residenceComment, {
      id: 'd',
      at,
      actor: secretary,
      policyVersion: 't',
      facts: { ...each.facts, serial: 1 },
    });
    const outcome = perform(residenceComment, dossier, { event: 'SUBMIT', input: each.input, at, actor: secretary });
    expect(outcome.ok && outcome.dossier.state).toBe('commune-intake');
  }
});

test('a member whose address no register has is not promised a request that row N1 would refuse', () => {
  const [result] = planCampaign(2026, [{ ...member('good'), address: '' }], moment('2026-10-05'));
  expect(result).toMatchObject({
    ok: false,
    refusals: [{ code: 'VALIDATION', issues: [{ pointer: '/address', code: 'required' }] }],
  });
});

test('runs only in its time', () => {
  const verdict = (on: string) => planCampaign(2026, [member('good')], moment(on))[0]!.ok;
  expect(['2026-09-30', '2026-10-01', '2026-12-15', '2026-12-16'].map(verdict)).toEqual([false, true, true, false]);
});

test('takes a large workplace in one go', () => {
  const many = Array.from({ length: 20_000 }, (_unused, n) => member(`m${n}`));
  expect(planCampaign(2026, many, moment('2026-10-05')).every(({ ok }) => ok)).toBe(true);
});
