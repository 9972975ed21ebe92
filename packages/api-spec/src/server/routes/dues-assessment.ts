import {
  InvalidInputError,
  PolicyMissingError,
  dateOf,
  duesObligation,
  type DuesObligationFacts,
  type Issue,
  type Refusal,
} from '@tthc-dang/core';
import type { AssessmentView } from '@tthc-dang/core/client/dues';
import { DuesProfileSchema, assess, type DuesProfile } from '@tthc-dang/core/dues';
import { creditSteps } from '@tthc-dang/core/procedures/dues/obligation';
import { creditsIn } from '../dues/obligation-view.ts';
import { idIn, monthIn, onlyOf } from '../dues/query.ts';
import { json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import { idempotent } from '../http/idempotent.ts';
import type { Route, SignedCall } from '../http/route.ts';
import { fault, refused } from '../problems.ts';
import { homeOf } from '../register/home-of.ts';
import type { Member } from '../register/member.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Reader } from '../store/store.ts';
import { seatsOn } from '../visibility.ts';

/** What is owed for a month, explained; and what would be owed if things were otherwise. */
export const duesAssessmentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/dues/assessment',
    operationId: 'getDuesAssessment',
    answer: async (call) => {
      const month = monthIn(call.url.searchParams.get('month'));
      const asked = call.url.searchParams.get('memberId');
      const memberId = asked === null ? call.person.id : idIn('memberId', asked);
      return call.store.read(async (reader) => {
        const member = await reader.member(memberId);
        if (!member || !(await seesIncome(reader, call, member))) throw fault('NOT_FOUND');
        if (!member.dues) throw refused([notAssessable('Chưa có căn cứ tính đảng phí của đảng viên này.')]);
        const explained = assessed(member.dues, month);
        const { items } = await reader.dossiers({ memberId, procedure: duesObligation.id, month, limit: 1 });
        // What earlier months left is explained with the rest, as long as the month owes what is explained.
        const facts = items[0]?.facts as DuesObligationFacts | undefined;
        const open = facts?.assessment.due === explained.due ? facts : undefined;
        const view: AssessmentView = {
          memberId,
          memberName: member.fullName,
          ...explained,
          ...(open ? { steps: [...explained.steps, ...creditSteps(open)], ...creditsIn(open) } : {}),
        };
        return json(view);
      });
    },
  },
  {
    method: 'POST',
    path: '/v1/dues/assessments',
    operationId: 'assessDuesProfile',
    answer: async (call) => {
      const { value, text } = await objectOf(call.request);
      onlyOf(value, ['month', 'profile']);
      const month = monthIn(value['month']);
      const parsed = DuesProfileSchema.safeParse(value['profile']);
      if (!parsed.success)
        throw refused([
          {
            code: 'VALIDATION',
            says: `Có ${parsed.error.issues.length} mục cần sửa.`,
            issues: parsed.error.issues.slice(0, 50).map(({ path, code }): Issue => ({
              pointer: `/profile${path.map((part) => `/${String(part)}`).join('')}`,
              code,
              says: 'Căn cứ tính đảng phí không đúng dạng.',
            })),
          },
        ]);
      return idempotent(call, text, async () => json(assessed(parsed.data, month)));
    },
  },
];

/** The member, and who takes care of dues in the member's cell and its grassroots organization. */
async function seesIncome(reader: Reader, { person, at }: SignedCall, member: Member): Promise<boolean> {
  if (person.id === member.id) return true;
  if (member.cellId === undefined) return false;
  const on = dateOf(at);
  const { cell, base } = homeOf(member, await treeOfRegister(reader), on);
  return seatsOn(person, on).some(
    ({ organizationId, office }) =>
      (organizationId === cell.id && ['finance', 'secretary', 'deputy'].includes(office)) ||
      (organizationId === base.id && office === 'finance'),
  );
}

const notAssessable = (says: string): Refusal => ({ code: 'NOT_IN_SCOPE', says });

function assessed(profile: DuesProfile, month: string): AssessmentView {
  try {
    return assess(profile, month);
  } catch (cause) {
    if (cause instanceof PolicyMissingError)
      throw refused([notAssessable('Chưa có mức quy định cho trường hợp này trong kỳ.')]);
    if (cause instanceof InvalidInputError) throw refused([notAssessable('Căn cứ tính đảng phí chưa đủ cho kỳ này.')]);
    throw cause;
  }
}
