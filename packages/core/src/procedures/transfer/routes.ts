import type { Choice, Parties } from '../../model/procedure.ts';
import type { TransferFacts } from './facts.ts';
import type { Route } from './register.ts';
import { originSteps, type OutboundState } from './states.ts';

/** Which organization plays which part. Until a route is known only the origin is. */
export const partiesOf = ({ memberId, initiatorId, route, register }: TransferFacts): Parties => {
  const known: Route['units'] = route?.units ?? register.route?.units ?? register.origin;
  const units = definedOnly(known);
  const informed = definedOnly<Route['units']>((route ?? register.route)?.informed ?? {});
  const issuer = units.upper ?? units.base;
  return { memberId, initiatorId, units: issuer === undefined ? units : { ...units, issuer }, informed };
};

const definedOnly = <T extends object>(units: T): { [Name in keyof T]?: NonNullable<T[Name]> } =>
  // Dropping undefined entries is exactly what the result type says.
  Object.fromEntries(Object.entries(units).filter(([, id]) => id !== undefined)) as {
    [Name in keyof T]?: NonNullable<T[Name]>;
  };

type To = Choice<TransferFacts, OutboundState>;

/** The cell hands to the intermediate committee where there is one. */
export const afterCell: To = {
  among: ['sub-review', 'base-review'],
  pick: ({ route }) => (route?.units.sub ? 'sub-review' : 'base-review'),
};

/** The grassroots committee's approval is the introduction, unless a body above has to introduce. */
export const afterBase: To = {
  among: ['introduced', 'upper-review'],
  pick: ({ route }) => (route?.units.upper ? 'upper-review' : 'introduced'),
};

/** The first body of the destination that takes in. Inside one grassroots organization that is the cell. */
export const firstIntake: To = {
  among: ['dest-upper-intake', 'dest-base-intake', 'dest-cell-receive'],
  pick: ({ route }) => {
    if (route?.case === 'A') return 'dest-cell-receive';
    return route?.units['upper-dest'] ? 'dest-upper-intake' : 'dest-base-intake';
  },
};

/** Back to the state that asked for a supplement, or that was held. */
export const stateThatAsked: To = {
  among: originSteps,
  // A state is only ever left for a supplement or a hold together with the record of where from.
  pick: ({ backTo }) => backTo!,
};

/** One step back along the route. */
export const stepBefore: To = {
  among: ['cell-intake', 'cell-review', 'sub-review', 'base-review'],
  pick: ({ backTo }) => backTo!,
};
