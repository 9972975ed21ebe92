import { dataCorrection, type DataCorrectionFacts } from '@tthc-dang/core';
import { dataRegister, withCorrection } from '../register/admin-personal-data.ts';
import { begun, bookOf, noted } from './administration.ts';
import type { Binding } from './binding.ts';
import { memberEffect } from './member-effect.ts';

/** The correction of a member's data at the server. */
export const dataCorrectionBinding: Binding = {
  procedure: dataCorrection,
  // The organization body above corrects what it finds wrong.
  openedFromAbove: true,
  begin: async (writer, opening) => {
    const { member, at } = opening;
    return begun(writer, dataCorrection, opening, member, await dataRegister(writer, { member, at }));
  },
  lookUp: async (reader, { member, at }) => ({ register: await dataRegister(reader, { member, at }) }),
  effects: {
    'update-member-database': memberEffect((member, { dossier }) =>
      withCorrection(member, (dossier.facts as DataCorrectionFacts).correction),
    ),
  },
  afterwards: noted,
  bookOf,
};
