// What a form needs once it is under way, in one piece: small files of their own would cost more than they save.
import { OrganizationNames } from '../../controllers/organization-names.ts';
import '../../fields/later.ts';
import type { Desk } from './desk.ts';
import { Safekeeping } from './safekeeping/safekeeping.ts';
import { Sending } from './sending.ts';

export { checkPage } from './check-page.ts';
export { laterField } from './later-field.ts';
export { laterTexts } from './later-texts.ts';

/** The parts that work for one form. */
export const partsFor = (
  desk: Desk,
): { readonly sending: Sending; readonly safe: Safekeeping; readonly names: OrganizationNames } => ({
  sending: new Sending(desk),
  safe: new Safekeeping(desk),
  names: new OrganizationNames(desk.host),
});
