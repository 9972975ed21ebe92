import { dateOf, withSuccessors, type Instant } from '@tthc-dang/core';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Reader } from '../store/store.ts';
import type { Binding } from './binding.ts';

/**
 * A binding as it is played at a time: dossiers keep the organizations that they name, and whoever succeeded those by the day
 * acts for them (7.5). Whatever asks for the parties of a dossier asks this one.
 */
export async function playedOn(reader: Reader, binding: Binding, at: Instant): Promise<Binding> {
  const tree = await treeOfRegister(reader);
  return { ...binding, procedure: withSuccessors(binding.procedure, tree, dateOf(at)) };
}
