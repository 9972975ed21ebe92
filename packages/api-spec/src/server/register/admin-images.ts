import { dateOf, type Instant, type SignatureImageFacts } from '@tthc-dang/core';
import { pngInfo } from '@tthc-dang/core/procedures/signature-image';
import type { Entered } from '../bindings/binding.ts';
import type { Reader, Writer } from '../store/store.ts';
import { holds, signingOffices } from './admin-people.ts';
import type { KeptImage } from './admin-records.ts';
import { unitRecord } from './admin-unit.ts';
import { treeOfRegister } from './tree-of-register.ts';

/** What the registers say of an organization's seal, and what the uploaded pictures of a dossier are. */
export async function imageRegister(
  reader: Reader,
  { dossierId, unitId, at }: { readonly dossierId: string; readonly unitId: string; readonly at: Instant },
): Promise<SignatureImageFacts['register']> {
  const on = dateOf(at);
  const tree = await treeOfRegister(reader);
  const unit = unitRecord(unitId, tree, on);
  const pictures: SignatureImageFacts['register']['pictures'] = [];
  for (const { id, sha256 } of await reader.attachments(dossierId)) {
    const bytes = await reader.attachmentBytes(id);
    const info = bytes && pngInfo(bytes);
    if (info) pictures.push({ sha256, ...info });
  }
  return { on, unit, hasSeal: tree.get(unit.id, on)?.hasSeal === true, pictures };
}

/** The images of an organization, the newest last. */
export const imagesOf = async (reader: Reader, organizationId: string): Promise<readonly KeptImage[]> =>
  (await reader.list('images', { owners: [organizationId], limit: 1000 })).items;

/** Ends the signature images of a member who signs in an organization no more. */
export async function endImagesWithOffice(
  writer: Writer,
  { parties, on, send }: Pick<Entered, 'parties' | 'on' | 'send'>,
  organizationId = parties.units.unit,
): Promise<void> {
  const member = await writer.member(parties.memberId);
  if (!member || organizationId === undefined) return;
  const signsOn = member.assignments.some(
    (mandate) =>
      mandate.organizationId === organizationId &&
      signingOffices.includes(mandate.office) &&
      (mandate.to === undefined || mandate.to > on),
  );
  if (signsOn && holds(member, organizationId, signingOffices, on)) return;
  for (const { id, kind, personId, open } of await imagesOf(writer, organizationId))
    if (open && kind === 'signature' && personId === member.id) await send(id, 'END_WITH_OFFICE', {});
}
