import type { ImageView } from '@tthc-dang/core/client/administration';
import { chargeOf } from '../administration/access.ts';
import { dayAsked } from '../administration/body.ts';
import { inOrder, pageOf } from '../administration/page-of.ts';
import { file, json } from '../http/answers.ts';
import type { Route, SignedCall } from '../http/route.ts';
import { fault } from '../problems.ts';
import { readable } from '../readable.ts';
import { imagesOf } from '../register/admin-images.ts';
import type { KeptImage } from '../register/admin-records.ts';
import type { Reader } from '../store/store.ts';

/** Signature and seal images for papers. They are pictures: what is printed with them is signed by nobody. */
export const imageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/organizations/{organizationId}/images',
    operationId: 'listImages',
    answer: (call) =>
      call.store.read(async (reader) => {
        const { unit, own, above, on } = await chargeOf(reader, call);
        if (own.length + above.length === 0) throw fault('FORBIDDEN');
        const day = dayAsked(call.url, on);
        const used = (await imagesOf(reader, unit.id)).filter(
          ({ open, from, to }) => from <= day && (open === true || (to !== undefined && day < to)),
        );
        return json(pageOf(call.url, inOrder(used.map(viewOf), placeOf), placeOf));
      }),
  },
  {
    method: 'GET',
    path: '/v1/images/{imageId}',
    operationId: 'getImage',
    answer: (call) =>
      call.store.read(async (reader) => {
        const image = await reader.kept('images', call.params['imageId']!);
        if (!image || !(await maySee(reader, call, image))) throw fault('NOT_FOUND');
        const bytes = await reader.attachmentBytes(image.attachmentId);
        if (!bytes) throw fault('NOT_FOUND');
        return file(bytes, 'image/png', image.kind === 'seal' ? 'con-dau.png' : 'chu-ky.png');
      }),
  },
];

const placeOf = ({ kind, id }: ImageView): readonly string[] => [kind, id];

const viewOf = ({ id, kind, owner, personId, personName, sha256, from, to }: KeptImage): ImageView => ({
  id,
  kind,
  organizationId: owner,
  personId,
  personName,
  sha256,
  from,
  ...(to === undefined ? {} : { to }),
  isDigitalSignature: false,
});

/** Officers of the organization and of those above; and whoever reads a dossier in which the organization issued a paper. */
async function maySee(reader: Reader, call: SignedCall, { owner, kind, personId }: KeptImage): Promise<boolean> {
  if (call.person.id === personId) return true;
  const tree = await chargeOf(reader, call, owner).catch(() => undefined);
  if (tree && tree.own.length + tree.above.length > 0) return true;
  const dossierId = call.url.searchParams.get('dossierId');
  if (dossierId === null) return false;
  const record = await readable(reader, call, undefined, dossierId);
  const log = await reader.log(record.id);
  return log.some(
    ({ orgId, actorId, documentIds }) =>
      documentIds.length > 0 && orgId === owner && (kind === 'seal' || actorId === personId),
  );
}
