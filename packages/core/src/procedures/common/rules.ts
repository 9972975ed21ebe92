import { design } from '../../law/basis.ts';
import { holdsOn } from '../../model/actor.ts';
import type { Rule } from '../../model/procedure.ts';

/** Nobody decides what concerns themselves; the deputy or another member of the committee acts instead. */
export const notOwnDossier: Rule<{ readonly memberId: string }> = {
  code: 'own-dossier',
  says: 'Không ai được tự giải quyết hồ sơ của chính mình. Người khác trong cấp ủy xử lý thay.',
  refusal: 'SELF_APPROVAL',
  basis: design('Common rule (2.2).'),
  holds: ({ memberId }, { actor }) => actor.personId !== memberId,
};

/** Whoever filed on behalf of the member does not decide on what they filed. */
export const notOwnRequest: Rule<{ readonly memberId: string; readonly initiatorId: string }> = {
  code: 'own-request',
  says: 'Người nộp hồ sơ thay đảng viên không được tự giải quyết hồ sơ đó.',
  refusal: 'SELF_APPROVAL',
  basis: design('Separation of duties.'),
  holds: ({ memberId, initiatorId }, { actor }) => initiatorId === memberId || actor.personId !== initiatorId,
};

/** Both guards of every deciding row. */
export const mayDecide = [notOwnDossier, notOwnRequest] as const;

interface WithUnits {
  readonly register: { readonly origin: { readonly cell: string; readonly base: string } };
  readonly route?: { readonly units: Readonly<Record<string, string | undefined>> } | undefined;
}

/** An officer of the organization body decides only with a delegation; a leader or the head needs none. */
export const delegatedAmong = <Facts>(unitsOf: (facts: Facts) => readonly unknown[]): Rule<Facts> => ({
  code: 'delegation',
  says: 'Cán bộ Ban Tổ chức chỉ được quyết định khi có ủy quyền.',
  basis: design('Permission matrix: if delegated.'),
  holds: (facts, { actor, on }) => {
    const units = unitsOf(facts);
    const mandates = actor.assignments.filter((a) => units.includes(a.organizationId) && holdsOn(a, on));
    return (
      mandates.some((a) => ['secretary', 'deputy', 'org-head'].includes(a.office)) ||
      mandates.every((a) => a.office !== 'org-officer' || a.delegated === true)
    );
  },
});

/** The officers of a transfer are those of its route. */
export const officerIsDelegated: Rule<WithUnits> = delegatedAmong(({ register, route }) =>
  Object.values({ ...register.origin, ...route?.units }),
);

/** The guards of a deciding row that an officer of the organization body may take. */
export const decides = [...mayDecide, officerIsDelegated] as const;
