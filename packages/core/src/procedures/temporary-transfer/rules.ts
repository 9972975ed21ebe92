import { design, law } from '../../law/basis.ts';
import type { Rule } from '../../model/procedure.ts';
import type { Facts } from './facts.ts';
import { reminderOn, stayIn } from './stay.ts';

// E1 to E8 hold for both transfers: transfer/rules.ts. The length of a stay (4.2) is checked with the answers: application.ts.
export * from '../transfer/rules.ts';

/** T2. An extension is asked for before the stay has ended; afterwards it comes with an explanation (T9). */
export const stayIsRunning: Rule<Facts> = {
  code: 'T2',
  says: 'Đã hết thời gian sinh hoạt tạm thời. Đồng chí đề nghị khi hồ sơ ở bước quá hạn trở về, kèm giải trình.',
  refusal: 'CLOCK_EXPIRED',
  basis: design('T2.'),
  holds: (facts, { on }) => on <= (stayIn(facts)?.end ?? on),
};

/** T3. The official place has taken note of the extension. */
export const officialHasAcknowledged: Rule<Facts> = {
  code: 'T3-official',
  says: 'Chi bộ nơi sinh hoạt chính thức chưa ghi nhận đề nghị gia hạn.',
  basis: law('232-QĐ/TW', '6.3.2'),
  holds: ({ extension }) => extension?.official !== undefined,
};

/** T3. The cell of the stay has taken note of the extension. */
export const temporaryHasAcknowledged: Rule<Facts> = {
  code: 'T3-temporary',
  says: 'Chi bộ nơi sinh hoạt tạm thời chưa ghi nhận đề nghị gia hạn.',
  basis: law('232-QĐ/TW', '6.3.2'),
  holds: ({ extension }) => extension?.temporary !== undefined,
};

/** T8. The last day of the stay has passed. */
export const stayHasEnded: Rule<Facts> = {
  code: 'T8',
  says: 'Chưa hết thời gian sinh hoạt tạm thời.',
  basis: design('T8.'),
  holds: (facts, { on }) => on > (stayIn(facts)?.end ?? on),
};

/** T5. It is time to remind, and nobody was reminded of this end yet. */
export const reminderIsDue: Rule<Facts> = {
  code: 'T5-reminder',
  says: 'Chưa đến lúc nhắc trở về, hoặc đã nhắc rồi.',
  basis: design('T5.'),
  holds: (facts, { on }) => {
    const due = reminderOn(facts);
    return due !== undefined && on >= due;
  },
};
