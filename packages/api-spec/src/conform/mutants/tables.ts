import type { Seat } from '@tthc-dang/core';
import { rows, seated, withoutRule, type Mutant } from './mutant.ts';

const seat = (name: Seat) => (by: readonly Seat[]) => [...by, name];

/** Faults in the tables: a row, a rule, a deadline or a secrecy that is not as the handbook has it. */
export const tableMutants: readonly Mutant[] = [
  {
    id: 'rule-dropped',
    says: 'a gap in dues no longer stops the introduction (E7)',
    tries: /^official-transfer\/(base|upper)-approve/,
    table: ({ core }, patch) => withoutRule(patch, core.officialTransfer, 'E7'),
  },
  {
    id: 'self-approval',
    says: 'a secretary decides on their own dossier',
    tries: /^official-transfer\/accept/,
    table: ({ core }, patch) => withoutRule(patch, core.officialTransfer, 'own-dossier'),
  },
  {
    id: 'own-filing-approved',
    says: 'whoever filed for somebody else also accepts',
    tries: /^official-transfer\/accept/,
    table: ({ core }, patch) => withoutRule(patch, core.officialTransfer, 'own-request'),
  },
  {
    id: 'delegation-forgotten',
    says: 'an officer decides without the power to',
    tries: /^official-transfer\/(supplement|upper)/,
    table: ({ core }, patch) => withoutRule(patch, core.officialTransfer, 'delegation'),
  },
  {
    id: 'presentation-any-time',
    says: 'a paper is presented after its time (D2)',
    tries: /^official-transfer\/present/,
    table: ({ core }, patch) => withoutRule(patch, core.officialTransfer, 'D2'),
  },
  {
    id: 'rule-inverted',
    says: 'a rule holds exactly when it should not',
    tries: /^official-transfer\/introduce-up/,
    table: ({ core }, patch) =>
      rows(
        patch,
        core.officialTransfer,
        ({ requires = [] }) => requires.some(({ code }) => code === 'meeting'),
        ({ requires = [] }) => ({
          requires: requires.map((rule) =>
            rule.code === 'meeting' ? { ...rule, holds: (facts, moment) => !rule.holds(facts, moment) } : rule,
          ),
        }),
      ),
  },
  {
    id: 'role-widened',
    says: 'the clerk of the cell accepts dossiers',
    tries: /^official-transfer\/seats-in-cell-intake/,
    table: ({ core }, patch) => seated(patch, core.officialTransfer, 'ACCEPT', seat('cell.clerk')),
  },
  {
    id: 'role-widened-to-technician',
    says: 'a technician approves',
    tries: /^official-transfer\/seats-in-base-review/,
    table: ({ core }, patch) => seated(patch, core.officialTransfer, 'APPROVE', seat('base.technician')),
  },
  {
    id: 'role-widened-to-member',
    says: 'a member resumes their own dossier',
    tries: /^official-transfer\/seats-in-hold/,
    table: ({ core }, patch) => seated(patch, core.officialTransfer, 'RESUME', seat('member')),
  },
  {
    id: 'role-narrowed',
    says: 'the deputy can no longer accept',
    tries: /^official-transfer\/accept/,
    table: ({ core }, patch) =>
      seated(patch, core.officialTransfer, 'ACCEPT', (by) => by.filter((one) => one !== 'cell.deputy')),
  },
  {
    id: 'system-event-for-people',
    says: 'people may declare a deadline passed',
    tries: /^official-transfer\/seats-in-introduced/,
    table: ({ core }, patch) => seated(patch, core.officialTransfer, 'PRESENTATION_TIMEOUT', seat('base.secretary')),
  },
  {
    id: 'state-skipped',
    says: 'the cell hands over past the grassroots committee',
    tries: /^official-transfer\/introduce-up/,
    table: ({ core }, patch) =>
      rows(
        patch,
        core.officialTransfer,
        ({ event }) => event === 'INTRODUCE_UP',
        () => ({ to: 'upper-review' }),
      ),
  },
  {
    id: 'route-ignored',
    says: 'every approval of the grassroots committee introduces, whatever the route',
    tries: /^official-transfer\/base-approve/,
    table: ({ core }, patch) =>
      rows(
        patch,
        core.officialTransfer,
        ({ row }) => row === 'P1.8',
        () => ({ to: 'introduced' }),
      ),
  },
  {
    id: 'row-dropped',
    says: 'nobody can withdraw',
    tries: /^official-transfer\/(withdraw|accept)/,
    table: ({ core }, patch) =>
      patch(
        core.officialTransfer,
        'moves',
        core.officialTransfer.moves.filter(({ event }) => event !== 'WITHDRAW'),
      ),
  },
  {
    id: 'row-added',
    says: 'the cell may refuse',
    tries: /^official-transfer\/refuse-at-cell/,
    table: ({ core }, patch) => {
      const refuse = core.officialTransfer.moves.find(({ event }) => event === 'REFUSE')!;
      patch(core.officialTransfer, 'moves', [
        ...core.officialTransfer.moves,
        { ...refuse, from: 'cell-review', by: ['cell.secretary'] },
      ]);
    },
  },
  {
    id: 'record-forgotten',
    says: 'the meeting of the cell is not recorded',
    tries: /^official-transfer\/meeting/,
    table: ({ core }, patch) =>
      rows(
        patch,
        core.officialTransfer,
        ({ event }) => event === 'RECORD_MEETING',
        () => ({ record: () => ({}) }),
      ),
  },
  {
    id: 'paper-not-issued',
    says: 'the approval issues no paper',
    tries: /^official-transfer\/upper-approve/,
    table: ({ core }, patch) =>
      rows(
        patch,
        core.officialTransfer,
        ({ row }) => row === 'P1.9',
        () => ({ issues: [] }),
      ),
  },
  {
    id: 'told-nobody',
    says: 'nobody is told of a request for a supplement',
    tries: /^official-transfer\/supplement/,
    table: ({ core }, patch) =>
      rows(
        patch,
        core.officialTransfer,
        ({ event }) => event === 'REQUEST_SUPPLEMENT',
        () => ({ tells: [] }),
      ),
  },
  {
    id: 'deadline-longer',
    says: 'a paper is good for 60 working days',
    tries: /^official-transfer\/(upper-approve|present)/,
    table: ({ core }, patch) => {
      const { length } = core.officialTransfer.clocks['presentation']!;
      for (const value of length.values) patch(value, 'value', 60);
    },
  },
  {
    id: 'deadline-in-calendar-days',
    says: 'working days are counted as calendar days',
    tries: /^official-transfer\/submit/,
    table: ({ core }, patch) => patch(core.officialTransfer.clocks['cell-intake']!, 'unit', 'calendar-days'),
  },
  {
    id: 'deadline-not-paused',
    says: 'the clock of the cell runs on while the member answers a supplement',
    tries: /^official-transfer\/supplement/,
    table: ({ core }, patch) => patch(core.officialTransfer.clocks['cell-intake']!, 'pausesIn', []),
  },
  {
    id: 'deadline-without-effect',
    says: 'the deadline for a supplement passes and nothing happens',
    tries: /^official-transfer\/supplement-timeout/,
    table: ({ core }, patch) => patch(core.officialTransfer.clocks['supplement-close']!, 'onLapse', undefined),
  },
  {
    id: 'holiday-ignored',
    says: 'the Day of Culture counts as a working day',
    tries: /^official-transfer\/reissue/,
    table: ({ calendar }, patch) => patch(calendar.dayKind('2026-11-24')!, 'kind', 'makeup-work'),
  },
  {
    id: 'sentence-changed',
    says: 'a refusal gives another reason than the table',
    tries: /^official-transfer\/(base|upper)-approve/,
    table: ({ core }, patch) =>
      rows(
        patch,
        core.officialTransfer,
        ({ requires = [] }) => requires.some(({ code }) => code === 'E7'),
        ({ requires = [] }) => ({ requires: requires.map((rule) => ({ ...rule, says: 'Không được.' })) }),
      ),
  },
  {
    id: 'basis-forged',
    says: 'our own decision is shown as law',
    tries: /^official-transfer\/(base|upper)-approve/,
    table: ({ core }, patch) =>
      rows(
        patch,
        core.officialTransfer,
        ({ requires = [] }) => requires.some(({ code }) => code === 'E7'),
        ({ requires = [] }) => ({
          requires: requires.map((rule) => ({
            ...rule,
            basis: { kind: 'law', instrument: '294-QĐ/TW', point: '1' } as never,
          })),
        }),
      ),
  },
  {
    id: 'discipline-shown',
    says: 'a pending disciplinary matter is shown to everybody who sees the dossier',
    tries: /^official-transfer\/(submit|accept|base-approve-discipline)/,
    table: ({ core }, patch) => patch(core.officialTransfer, 'visibility', undefined),
  },
  {
    id: 'note-shown',
    says: 'the member reads the notes of the unit',
    tries: /^protocol\/internal-note/,
    table: ({ core }, patch) => patch(core.officialTransfer.events['ADD_NOTE']!, 'internal', undefined),
  },
  {
    id: 'committee-matters-shown',
    says: 'the member reads what committees write for each other',
    tries: /^official-transfer\/(hold|return)/,
    table: ({ core }, patch) => {
      for (const event of Object.values(core.officialTransfer.events)) patch(event, 'betweenCommittees', undefined);
    },
  },
  {
    id: 'answers-unchecked',
    says: 'answers are taken as they come: a meeting in the future',
    tries: /^official-transfer\/meeting/,
    table: ({ core }, patch) => patch(core.officialTransfer.events['RECORD_MEETING']!, 'checks', []),
  },
  {
    id: 'papers-unchecked',
    says: 'a paper that nobody uploaded is accepted',
    tries: /^protocol\/paper-of-another-dossier/,
    table: ({ core }, patch) => {
      const fields = core.officialTransfer.events['SUBMIT']!.fields as Readonly<Record<string, object>>;
      patch(fields['decisionFile']!, 'kind', 'papers');
    },
  },
  {
    id: 'stay-rule-dropped',
    says: 'a rule of the temporary stay is dropped',
    tries: /^temporary-transfer\/(exten|submit)/,
    table: ({ core }, patch) => {
      const ruled = core.temporaryTransfer.moves.find(({ event }) => event === 'REQUEST_EXTENSION');
      withoutRule(patch, core.temporaryTransfer, ruled!.requires![0]!.code);
    },
  },
  {
    id: 'stay-without-end',
    says: 'the end of a stay passes unnoticed',
    tries: /^temporary-transfer\/end/,
    table: ({ core }, patch) => {
      for (const clock of Object.values(core.temporaryTransfer.clocks))
        if (clock.onLapse === 'END_DATE_PASSED') patch(clock, 'onLapse', undefined);
    },
  },
  {
    id: 'comment-draft-shown',
    says: 'the member reads the comment while it is written',
    tries: /^residence-comment\/(save|sign|comment|write)/,
    table: ({ core }, patch) => patch(core.residenceComment, 'visibility', undefined),
  },
];
