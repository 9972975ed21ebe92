import { describe, expect, test } from 'vitest';
import type { Actor, Assignment, Office } from '../../model/actor.ts';
import { bankAccountChange } from '../bank-account-change/index.ts';
import { dataCorrection } from '../data-correction/index.ts';
import { feedback } from '../feedback/index.ts';

const on = '2026-09-07';
const person = (personId: string, ...assignments: readonly Assignment[]): Actor => ({
  personId,
  name: personId,
  account: 'active',
  assignments,
});
const officer = (organizationId: string, office: Office): Actor =>
  person(`${organizationId}.${office}`, { organizationId, office, from: '2025-01-01' });
const locked: Actor = { ...officer('unit', 'secretary'), account: 'locked' };
const unit = { id: 'unit', name: 'Chi bộ 1', code: '1', above: 'unit-above', province: 'province' };
const common = {
  memberId: 'member',
  memberName: 'Nguyễn Văn Mẫu',
  initiatorId: 'member',
  serial: 1,
  channel: 'electronic',
} as const;

describe('a data correction', () => {
  const facts = {
    ...common,
    register: { on, unit, recorded: { personalId: '038085000001' } },
    correction: { personalId: '038085000002' },
  };
  const seen = (actor: Actor) =>
    JSON.stringify(dataCorrection.visibility!.facts({ state: 'cell-confirmation', facts }, actor, on));
  const answers = (actor: Actor) =>
    dataCorrection.visibility!.answers({ state: 'cell-confirmation', facts }, 'PROPOSE', actor, on);

  test.each([person('member'), officer('unit', 'secretary'), officer('unit-above', 'org-officer')])(
    'shows personal data to $personId',
    (actor) => {
      expect(seen(actor)).toContain('038085000002');
      expect(answers(actor)).toBe(true);
    },
  );

  test.each([
    officer('unit', 'clerk'),
    officer('unit', 'committee-member'),
    officer('unit-above', 'secretary'),
    locked,
  ])('keeps personal data from $personId ($account)', (actor) => {
    expect(seen(actor)).not.toContain('03808500000');
    expect(answers(actor)).toBe(false);
  });
});

describe('a change of bank account', () => {
  const account = { accountNo: '113366668888', holderName: 'Chi bộ 1', bank: 'Ngân hàng Mẫu' };
  const facts = {
    ...common,
    register: { on, unit, holderNames: ['Chi bộ 1'], current: { ...account, accountNo: '999988887777' } },
    proposal: { ...account, reason: '' },
  };
  const seen = (actor: Actor) =>
    JSON.stringify(bankAccountChange.visibility!.facts({ state: 'awaiting-confirmation', facts }, actor, on));

  test.each([officer('unit', 'finance'), officer('unit', 'secretary'), officer('unit-above', 'inspector')])(
    'shows account numbers to $personId',
    (actor) => expect(seen(actor)).toContain('113366668888'),
  );

  test.each([officer('unit', 'clerk'), officer('unit-above', 'clerk'), locked])(
    'shows their end alone to $personId ($account)',
    (actor) => {
      expect(seen(actor)).toContain('…8888');
      expect(seen(actor)).toContain('…7777');
      expect(seen(actor)).not.toMatch(/\d{5}8888|\d{5}7777/);
    },
  );
});

describe('a complaint', () => {
  const facts = {
    ...common,
    register: { on, unit },
    kind: 'complaint' as const,
    severity: 'hinders' as const,
    subject: 'Giữ hồ sơ',
    content: 'Đòi thêm giấy tờ.',
    aboutPerson: 'unit-above.deputy',
  };
  const seen = (actor: Actor, more: object = {}) =>
    JSON.stringify(feedback.visibility!.facts({ state: 'complaint-review', facts: { ...facts, ...more } }, actor, on));

  test.each([person('member'), officer('unit-above', 'secretary'), officer('unit-above', 'inspector')])(
    'is read by $personId',
    (actor) => expect(seen(actor)).toContain('Đòi thêm'),
  );

  test.each([officer('unit-above', 'deputy'), officer('unit-above', 'clerk'), officer('unit', 'secretary')])(
    'is kept from $personId',
    (actor) => {
      expect(seen(actor)).not.toContain('Đòi thêm');
      expect(feedback.visibility!.answers({ state: 'complaint-review', facts }, 'SEND', actor, on)).toBe(false);
    },
  );

  test('is no other feedback, which whoever sees the dossier reads', () => {
    expect(seen(officer('unit', 'clerk'), { kind: 'obstacle' })).toContain('Đòi thêm');
  });
});
