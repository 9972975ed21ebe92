import type { Translate } from '../../internal/format.ts';

/** The procedures that reports count; their tables would be much to load for six names. */
export const countedProcedures = [
  'official-transfer',
  'temporary-transfer',
  'residence-comment',
  'dues-obligation',
  'dues-remittance',
  'dues-exemption',
] as const;

/** The name of a procedure; of one that the kit does not know, its id. */
export function procedureName(id: string, t: Translate): string {
  const key = `reports.procedure.${id}` as const;
  const name = t(key);
  return name === key ? id : name;
}
