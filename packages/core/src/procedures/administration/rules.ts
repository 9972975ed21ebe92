import { design } from '../../law/basis.ts';
import type { Seat } from '../../model/actor.ts';
import type { Rule } from '../../model/procedure.ts';

/** What one person prepared, another confirms. */
export const twoPeople: Rule<{ readonly preparedBy?: string | undefined }> = {
  code: 'two-people',
  says: 'Việc này cần hai người: người đã lập không được tự xác nhận.',
  refusal: 'SELF_APPROVAL',
  basis: design('Separation of duties.'),
  holds: ({ preparedBy }, { actor }) => actor.personId !== preparedBy,
};

/** Who has charge of the accounts of a unit: its administrator, the one above, the province's. */
export const administrators: readonly Seat[] = ['unit.unit-admin', 'unit-above.unit-admin', 'province.province-admin'];
