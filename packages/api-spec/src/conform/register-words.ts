type Json = Readonly<Record<string, unknown>>;

/** How a fact that a register look-up found is kept in the record of a member of the reference server. */
interface Spoken {
  readonly changes: Json;
  /** What no change of a member's record makes the registers say. */
  readonly cannotSay: readonly string[];
}

const plain = new Set(['status', 'probationary', 'abroad', 'underDiscipline', 'duesPaidThrough', 'duesExcused']);

/** The changes of a member's record after which the registers say so. */
export function memberChangesFrom(procedure: string, says: Json): Spoken {
  if (procedure === 'residence-comment') return residence(says);
  const entries = Object.entries(says);
  return {
    changes: Object.fromEntries(entries.filter(([name]) => plain.has(name))),
    cannotSay: entries.map(([name]) => name).filter((name) => !plain.has(name)),
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
