import { answerSchema, dateOf, type DataCorrectionFacts, type Instant } from '@tthc-dang/core';
import { correctable, type CorrectableName } from '@tthc-dang/core/procedures/data-correction';
import type { Reader } from '../store/store.ts';
import { unitRecord } from './admin-unit.ts';
import type { Member } from './member.ts';
import { treeOfRegister } from './tree-of-register.ts';

// The keys are those of the literal object.
const names = Object.keys(correctable) as readonly CorrectableName[];

/** The data of a member that can be corrected, as they are recorded. What is recorded in no acceptable form is left out. */
export function recordedData(member: Member): DataCorrectionFacts['register']['recorded'] {
  const said: Readonly<Record<string, unknown>> = { ...member.data, fullName: member.fullName };
  const entries = names.flatMap((name) => {
    const parsed = said[name] === undefined ? undefined : answerSchema(correctable[name]).safeParse(said[name]);
    return parsed?.success && parsed.data !== undefined ? [[name, parsed.data] as const] : [];
  });
  // Each value was judged by the schema of its name.
  return Object.fromEntries(entries) as DataCorrectionFacts['register']['recorded'];
}

/** The member's data after a correction. */
export const withCorrection = (member: Member, correction: DataCorrectionFacts['correction'] = {}): Member => {
  const { fullName = member.fullName, ...rest } = correction;
  const changed = Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  // What was corrected has to be compared with the member database again.
  const { reconciled: _, ...kept } = member;
  return { ...kept, fullName, data: { ...member.data, ...Object.fromEntries(changed) } };
};

/** What the registers say of a member's data today: the cell confirms, the organization body above records. */
export async function dataRegister(
  reader: Reader,
  { member, at }: { readonly member: Member; readonly at: Instant },
): Promise<DataCorrectionFacts['register']> {
  const on = dateOf(at);
  const unit = unitRecord(member.cellId ?? '', await treeOfRegister(reader), on, 'organization-body');
  return { on, unit, recorded: recordedData(member) };
}
