/** Which requirements of the roll-out plans the tables and rules of the procedures serve. */
const ofProcedure: Readonly<Record<string, readonly string[]>> = {
  'official-transfer': ['R8'],
  'temporary-transfer': ['R9'],
  'residence-comment': ['R11'],
  'dues-obligation': ['R10'],
  'dues-remittance': ['R10'],
  'dues-exemption': ['R10'],
  'account-lifecycle': ['R22', 'R58', 'R60', 'R132'],
  'bank-account-change': ['R54', 'R55', 'R151'],
  'data-correction': ['R48', 'R90'],
  'signature-image': ['R61', 'R152'],
  feedback: ['R26', 'R120', 'R128'],
};

const ofRule: Readonly<Record<string, readonly string[]>> = {
  E2: ['R30'],
  E3: ['R31'],
  E4: ['R32'],
  'own-dossier': ['R21'],
  delegation: ['R23'],
};

/** The requirements that a worked case serves: those of its procedure and its rules; and who refuses serves R21 and R23. */
export function requirementsOf(
  procedure: string,
  shows: readonly string[],
  then: { readonly to: string } | { readonly refused: readonly string[] },
): readonly string[] {
  const refused = 'refused' in then ? then.refused : [];
  return [
    ...new Set([
      ...(ofProcedure[procedure] ?? []),
      // Every case reads log, timeline and deadlines back.
      ...('to' in then ? ['R14', 'R24', 'R154'] : ['R21']),
      ...(refused.includes('NOT_ALLOWED') ? ['R23'] : []),
      ...[...shows, ...refused].flatMap((code) => ofRule[code] ?? []),
    ]),
  ];
}

/** Whether a code names a requirement of the plans or a chapter of the contract, and not a row or a rule. */
export const isRequirement = (code: string): boolean => /^R\d+$|^contract: /.test(code);
