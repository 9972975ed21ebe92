import type { Procedure } from '../../model/procedure.ts';
import { partiesOf } from '../administration/facts.ts';
import { clocks } from './clocks.ts';
import type { events } from './events.ts';
import { Facts } from './facts.ts';
import { accountLifecycleForm } from './form.ts';
import { moves } from './moves.ts';
import * as policy from './policy.ts';
import { states, type State } from './states.ts';

/** Account lifecycle (vòng đời tài khoản): one dossier per account, that is per person, organization and role. */
export const accountLifecycle: Procedure<Facts, State, typeof events> = {
  ...accountLifecycleForm,
  codePrefix: 'TK',
  facts: Facts,
  initial: 'draft',
  states,
  moves,
  clocks,
  parties: partiesOf,
  papers: {},
  policies: Object.values(policy),
};

export { effectsOnRoles, type Membership, type RolesAfter, type RoleTrigger } from './effects-on-roles.ts';
export type { Facts as AccountLifecycleFacts } from './facts.ts';
export type { State as AccountLifecycleState } from './states.ts';
export type AccountLifecycleEvents = typeof events;
