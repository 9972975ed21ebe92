import { describe, expect, test } from 'vitest';
import { permissionsOf } from '../derive/permissions.ts';
import type { Office } from '../model/actor.ts';
import type { AnyProcedure } from '../model/procedure.ts';
import { accountLifecycle } from './account-lifecycle/index.ts';
import { bankAccountChange } from './bank-account-change/index.ts';
import { dataCorrection } from './data-correction/index.ts';
import { duesExemption } from './dues/exemption/index.ts';
import { duesObligation } from './dues/obligation/index.ts';
import { duesRemittance } from './dues/remittance/index.ts';
import { feedback } from './feedback/index.ts';
import { officialTransfer } from './official-transfer/index.ts';
import { residenceComment } from './residence-comment/index.ts';
import { signatureImage } from './signature-image/index.ts';
import { temporaryTransfer } from './temporary-transfer/index.ts';

/** The columns of the matrix (organizations and roles, 3). */
const columns = [
  'member',
  'secretary',
  'deputy',
  'committee-member',
  'finance',
  'clerk',
  'unit-admin',
  'org-officer',
  'inspector',
] as const;
type Column = (typeof columns)[number];

/** Rows of a table that carry out an action of the matrix. */
interface Carried {
  readonly by: AnyProcedure;
  readonly events: readonly string[];
  /** Only where the row leaves one of these states. */
  readonly from?: readonly string[];
}

/** A line of the matrix, who may by the paper, and where the tables differ from it (decision 0040 says why). */
interface Line {
  readonly action: string;
  readonly paper: readonly Column[];
  readonly carried: readonly Carried[];
  readonly more?: readonly Column[];
  readonly less?: readonly Column[];
}

const leaders = ['secretary', 'deputy'] as const;
const transfers = [officialTransfer, temporaryTransfer] as const;
const inTransfers = (events: readonly string[], from?: readonly string[]): readonly Carried[] =>
  transfers.map((by) => ({ by, events, ...(from ? { from } : {}) }));

const matrix: readonly Line[] = [
  {
    action: 'create and submit own',
    paper: ['member'],
    carried: [...inTransfers(['SUBMIT']), { by: duesExemption, events: ['SUBMIT'] }],
    // On behalf of a member: the next line.
    more: [...leaders, 'committee-member', 'clerk'],
  },
  {
    action: 'create on behalf',
    paper: [...leaders, 'committee-member', 'clerk'],
    carried: inTransfers(['SUBMIT']),
    // Everybody files their own: the line above.
    more: ['member'],
  },
  {
    action: 'accept, request a supplement at the cell',
    paper: leaders,
    carried: [
      ...inTransfers(['ACCEPT', 'REQUEST_SUPPLEMENT'], ['cell-intake', 'cell-review']),
      { by: duesExemption, events: ['REQUEST_SUPPLEMENT', 'CONSIDER'], from: ['submitted'] },
    ],
  },
  {
    action: 'record the cell meeting',
    paper: [...leaders, 'committee-member'],
    carried: inTransfers(['RECORD_MEETING']),
    less: ['committee-member'],
  },
  { action: 'sign an introduction box', paper: leaders, carried: inTransfers(['INTRODUCE_UP']) },
  {
    action: 'approve, refuse at the grassroots committee',
    paper: leaders,
    carried: inTransfers(['APPROVE', 'REFUSE'], ['base-review']),
  },
  {
    action: 'approve at the committee above',
    paper: [...leaders, 'org-officer'],
    carried: inTransfers(['APPROVE'], ['upper-review']),
  },
  { action: 'hold, resume', paper: leaders, carried: inTransfers(['HOLD', 'RESUME']), more: ['org-officer'] },
  {
    action: 'receive at the destination cell',
    paper: leaders,
    carried: [{ by: officialTransfer, events: ['RECEIVE'] }],
  },
  {
    action: 'record the presentation of a paper',
    paper: [...leaders, 'clerk', 'org-officer'],
    carried: inTransfers(['PRESENT']),
    more: ['member'],
  },
  {
    action: 'assign the residence cell',
    paper: [...leaders, 'clerk', 'org-officer'],
    carried: [{ by: residenceComment, events: ['ASSIGN_CELL'] }],
  },
  {
    action: 'draft a residence comment',
    paper: [...leaders, 'committee-member'],
    carried: [{ by: residenceComment, events: ['SAVE_COMMENT'] }],
  },
  { action: 'sign a residence comment', paper: leaders, carried: [{ by: residenceComment, events: ['SIGN_COMMENT'] }] },
  {
    action: 'confirm a residence comment',
    paper: leaders,
    carried: [{ by: residenceComment, events: ['CONFIRM', 'RETURN_TO_CELL'] }],
    more: ['org-officer'],
  },
  {
    action: 'see own dues, pay, dispute',
    paper: ['member'],
    carried: [{ by: duesObligation, events: ['CONFIRM', 'DISPUTE', 'START_PAYMENT'] }],
  },
  {
    action: 'assess dues, take cash',
    paper: ['finance'],
    carried: [{ by: duesObligation, events: ['REASSESS', 'CASH', 'MATCH'] }],
    // In a cell without a finance officer.
    more: ['secretary'],
  },
  { action: 'close a dues period', paper: leaders, carried: [{ by: duesRemittance, events: ['CLOSE'] }] },
  {
    action: 'prepare the close of a dues period',
    paper: ['finance'],
    carried: [{ by: duesRemittance, events: ['PREPARE_CLOSE'] }],
  },
  {
    action: 'remit, confirm a remittance',
    paper: ['finance'],
    carried: [{ by: duesRemittance, events: ['SUBMIT', 'ACCEPT', 'RETURN', 'CORRECT'] }],
  },
  { action: 'decide an exemption', paper: leaders, carried: [{ by: duesExemption, events: ['DECIDE', 'REFUSE'] }] },
  {
    action: 'prepare a bank account record',
    paper: ['finance'],
    carried: [{ by: bankAccountChange, events: ['PREPARE'] }],
  },
  {
    action: 'confirm a bank account record',
    paper: ['secretary'],
    carried: [{ by: bankAccountChange, events: ['CONFIRM', 'DECLINE', 'RETURN_TO_PREVIOUS'] }],
  },
  {
    action: 'upload own signature image',
    paper: [...leaders, 'committee-member', 'finance', 'clerk', 'org-officer'],
    carried: [{ by: signatureImage, events: ['UPLOAD_SIGNATURE'] }],
  },
  { action: 'upload a seal image', paper: ['clerk'], carried: [{ by: signatureImage, events: ['UPLOAD_SEAL'] }] },
  {
    action: 'confirm a seal image',
    paper: ['secretary'],
    carried: [{ by: signatureImage, events: ['CONFIRM_SEAL', 'DECLINE_SEAL'] }],
  },
  {
    action: 'grant, lock, unlock, revoke an account',
    paper: ['unit-admin'],
    carried: [{ by: accountLifecycle, events: ['ISSUE', 'REISSUE', 'LOCK', 'UNLOCK', 'REVOKE'] }],
  },
  {
    action: 'change role assignments',
    paper: ['unit-admin'],
    carried: [{ by: accountLifecycle, events: ['PROPOSE_ROLE_CHANGE'] }],
  },
  {
    action: 'confirm role assignments',
    paper: ['secretary'],
    carried: [
      { by: accountLifecycle, events: ['CONFIRM_ROLE', 'CONFIRM_ROLE_CHANGE', 'DECLINE_ROLE', 'DECLINE_ROLE_CHANGE'] },
    ],
  },
  {
    action: 'propose a correction of member data',
    paper: ['member', 'org-officer'],
    carried: [{ by: dataCorrection, events: ['PROPOSE'] }],
  },
  {
    action: 'confirm a correction of member data',
    paper: leaders,
    carried: [{ by: dataCorrection, events: ['CONFIRM'] }],
  },
  { action: 'correct member data', paper: ['org-officer'], carried: [{ by: dataCorrection, events: ['RECORD'] }] },
  { action: 'open a complaint record', paper: ['inspector'], carried: [{ by: feedback, events: ['OPEN_COMPLAINT'] }] },
];

const linesOf = ({ by, events, from }: Carried) =>
  permissionsOf(by).filter(
    (line) => events.includes(line.event) && (from === undefined || line.from.some((state) => from.includes(state))),
  );

const mayIn = (carried: readonly Carried[]): readonly Column[] => {
  const seats = new Set<string>(carried.flatMap(linesOf).flatMap(({ by }) => by));
  const offices = new Set([...seats].map((seat) => seat.slice(seat.indexOf('.') + 1)));
  return columns.filter((column) => offices.has(column));
};

describe('the tables and the permission matrix', () => {
  test.each(matrix.map((line) => [line.action, line] as const))('%s', (_, { paper, carried, more = [], less = [] }) => {
    const expected = columns.filter(
      (column) => (paper.includes(column) || more.includes(column)) && !less.includes(column),
    );
    expect(mayIn(carried)).toEqual(expected);
  });

  test('every event that a line names is a row of its table', () => {
    for (const { action, carried } of matrix)
      for (const one of carried) {
        const found = new Set(linesOf(one).map(({ event }) => event));
        const named = one.events.filter((event) => Object.hasOwn(one.by.events, event));
        expect([action, one.by.id, named.filter((event) => !found.has(event) && one.from === undefined)]).toEqual([
          action,
          one.by.id,
          [],
        ]);
        expect([action, one.by.id, found.size > 0]).toEqual([action, one.by.id, true]);
      }
  });
});

const everyTable = [
  ...transfers,
  residenceComment,
  duesObligation,
  duesRemittance,
  duesExemption,
  accountLifecycle,
  bankAccountChange,
  signatureImage,
  dataCorrection,
  feedback,
];
const actsOf = (office: Office) =>
  everyTable.flatMap((table) =>
    permissionsOf(table)
      .filter(({ by }) => by.some((seat) => seat.endsWith(`.${office}`)))
      .map(({ event }) => `${table.id} ${event}`),
  );

test('an administrator of accounts decides no dossier', () => {
  const allowed = new Set(['account-lifecycle', 'feedback']);
  for (const office of ['unit-admin', 'province-admin'] as const)
    expect(actsOf(office).filter((act) => !allowed.has(act.slice(0, act.indexOf(' '))))).toEqual([]);
});

test('an inspector has no act but to open a complaint', () => {
  expect([...new Set(actsOf('inspector'))]).toEqual(['feedback OPEN_COMPLAINT']);
});

test('a technician and a supporter have no act of their own', () => {
  expect([...actsOf('technician'), ...actsOf('supporter')]).toEqual([]);
});
