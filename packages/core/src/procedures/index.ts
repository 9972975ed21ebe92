import type { AnyProcedure } from '../model/procedure.ts';
import { officialTransfer } from './official-transfer/index.ts';

/** Every procedure of the kit. */
export const procedures: readonly AnyProcedure[] = [officialTransfer];
export { officialTransfer };
