import { signatureImage, type SignatureImageFacts } from '@tthc-dang/core';
import { imageRegister, imagesOf } from '../register/admin-images.ts';
import { begun, bookOf, noted, unitOf } from './administration.ts';
import type { Binding, Effect, Entered } from './binding.ts';

// The engine has accepted these facts by the table's own schema.
const factsOf = ({ dossier }: Entered) => dossier.facts as SignatureImageFacts;

/** One signature per person and one seal per organization are in use: the former one ends. */
const putIntoUse: Effect = async (writer, entered) => {
  const { dossier, on, send } = entered;
  const { kind = 'signature', image, memberId, memberName } = factsOf(entered);
  if (!image) return;
  const owner = unitOf(dossier);
  const formers = (await imagesOf(writer, owner)).filter(
    (one) => one.open && one.kind === kind && (kind === 'seal' || one.personId === memberId),
  );
  for (const { id } of formers) await send(id, 'END_WITH_OFFICE', {});
  await writer.keep('images', {
    id: dossier.id,
    owner,
    sort: entered.at,
    open: true,
    kind,
    personId: memberId,
    personName: memberName,
    attachmentId: image.id,
    sha256: image.sha256,
    from: on,
  });
};

const end: Effect = async (writer, { dossier, on }) => {
  const image = await writer.kept('images', dossier.id);
  if (image) await writer.keep('images', { ...image, open: false, to: on });
};

/** Signature and seal images at the server: pictures for papers, and no digital signature. */
export const signatureImageBinding: Binding = {
  procedure: signatureImage,
  opensWith: ['organizationId'],
  // It is the image of whoever opens it: nobody uploads another's signature.
  begin: async (writer, opening) => {
    const { id, organizationId = '', initiator, at } = opening;
    const register = await imageRegister(writer, { dossierId: id, unitId: organizationId, at });
    return begun(writer, signatureImage, opening, initiator, register);
  },
  lookUp: async (reader, { dossier, at }) => ({
    register: await imageRegister(reader, { dossierId: dossier.id, unitId: unitOf(dossier), at }),
  }),
  effects: { 'put-image-into-use': putIntoUse, 'end-image': end },
  afterwards: noted,
  bookOf,
};
