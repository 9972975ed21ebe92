import type { Assignment } from '@tthc-dang/core';

type Json = Readonly<Record<string, unknown>>;

/** How facts that a register look-up found are brought about on the reference server. */
export interface Spoken {
  /** Changes of the member's record. */
  readonly changes: Json;
  /** Mandates of others that change. */
  readonly mandates?: Readonly<Record<string, readonly Assignment[]>>;
  /** What nothing of this makes the registers say. */
  readonly cannotSay: readonly string[];
}

/** Facts that stand in the record of a member under a name of their own. */
const inRecord: Readonly<Record<string, string>> = {
  status: 'status',
  probationary: 'probationary',
  abroad: 'abroad',
  underDiscipline: 'underDiscipline',
  duesPaidThrough: 'duesPaidThrough',
  duesExcused: 'duesExcused',
  vneidLevel: 'vneidLevel',
  failedSignIns: 'failedSignIns',
  activities: 'activitiesExemption',
  profile: 'dues',
};

/** What must be done so that the registers say so of a member. */
export function spokenFrom(procedure: string, says: Json): Spoken {
  if (procedure === 'residence-comment') return residence(says);
  const { otherSecretaries, ...rest } = says;
  const entries = Object.entries(rest);
  return {
    changes: Object.fromEntries(entries.flatMap(([name, value]) => (inRecord[name] ? [[inRecord[name], value]] : []))),
    // In the data set the unit has one secretary beside the member.
    ...(otherSecretaries === 0 ? { mandates: { 'unit.secretary': [] } } : {}),
    cannotSay: entries.map(([name]) => name).filter((name) => !inRecord[name]),
  };
}

/** The tie to the residence is one record; what a case does not name stays as the data set has it. */
function residence(says: Json): Spoken {
  const { status, serving, introduction, group, ...rest } = says;
  const named = introduction as { readonly active?: boolean; readonly commune?: string } | undefined;
  const touched = serving !== undefined || named !== undefined || group !== undefined;
  return {
    changes: {
      ...(status === undefined ? {} : { status }),
      ...(touched
        ? {
            residence: {
              commune: named?.commune ?? 'commune',
              cell: 'residence-cell',
              active: named?.active ?? true,
              ...(serving === false ? { belongs: true } : {}),
              ...(group === undefined ? {} : { group }),
            },
          }
        : {}),
    },
    cannotSay: Object.keys(rest).filter((name) => name !== 'communeOnline'),
  };
}
