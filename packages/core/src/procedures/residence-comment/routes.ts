import type { Choice, Parties } from '../../model/procedure.ts';
import { askingSteps, type Facts } from './facts.ts';
import type { State } from './states.ts';

/** Which organization plays which part. */
export const partiesOf = ({ memberId, initiatorId, register, application, residenceCell }: Facts): Parties => {
  const commune = application?.commune ?? register.introduction?.commune;
  return {
    memberId,
    initiatorId,
    units: {
      'workplace-cell': register.workplace.cell,
      'workplace-base': register.workplace.base,
      ...(commune === undefined ? {} : { commune }),
      ...(residenceCell === undefined ? {} : { 'residence-cell': residenceCell }),
    },
  };
};

/** What the member starts is checked at the workplace; what the workplace starts goes out at once. */
export const afterSubmission: Choice<Facts, State> = {
  among: ['workplace-check', 'commune-intake'],
  pick: ({ startedBy }) => (startedBy === 'member' ? 'workplace-check' : 'commune-intake'),
};

/** Back to the state that asked for a supplement. */
export const stateThatAsked: Choice<Facts, State> = {
  among: askingSteps,
  // A state is only ever left for a supplement together with the record of where from.
  pick: ({ backTo }) => backTo!,
};
