import type { AttachmentRef } from '@tthc-dang/core';
import { served } from '../../served.ts';
import { uploadIn } from '../attachments/upload.ts';
import { empty, file, json } from '../http/answers.ts';
import { beforehand, idempotent } from '../http/idempotent.ts';
import type { Route, SignedCall } from '../http/route.ts';
import { fault } from '../problems.ts';
import { readable } from '../readable.ts';
import type { AttachmentRecord, Reader } from '../store/store.ts';
import { stateOf } from '../state-of.ts';

/** The most files that one dossier keeps. */
const mostPerDossier = 40;

/** Files of a dossier: uploaded first, then named in the answers of an event together with their digest. */
export const attachmentRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/v1/attachments',
    operationId: 'uploadAttachment',
    answer: async (call) => {
      const dossierId = call.url.searchParams.get('dossierId') ?? '';
      await beforehand(call, (reader) => openFor(reader, call, dossierId));
      const { bytes, ...upload } = await uploadIn(call.request);
      return idempotent(call, `${upload.name} ${upload.type} ${upload.sha256}`, async (writer) => {
        await openFor(writer, call, dossierId);
        if ((await writer.attachments(dossierId)).length >= mostPerDossier) throw fault('TOO_MANY_ATTACHMENTS');
        const record: AttachmentRecord = {
          id: call.newId(),
          dossierId,
          ownerId: call.person.id,
          createdAt: call.at,
          ...upload,
        };
        await writer.putAttachment(record, bytes);
        return json(refOf(record), 201, { location: `/v1/attachments/${record.id}` });
      });
    },
  },
  {
    method: 'GET',
    path: '/v1/attachments/{id}',
    operationId: 'getAttachment',
    answer: (call) =>
      call.store.read(async (reader) => {
        const record = await attachmentOf(reader, call);
        const bytes = await reader.attachmentBytes(record.id);
        if (!bytes) throw fault('NOT_FOUND');
        return file(bytes, record.type, record.name);
      }),
  },
  {
    method: 'DELETE',
    path: '/v1/attachments/{id}',
    operationId: 'deleteAttachment',
    answer: async (call) => {
      await call.store.write(async (writer) => {
        const record = await attachmentOf(writer, call);
        if (record.ownerId !== call.person.id) throw fault('FORBIDDEN');
        // The log vouches for what was submitted, so the bytes stay.
        const log = await writer.log(record.dossierId);
        if (log.some(({ input }) => JSON.stringify(input).includes(`"${record.id}"`))) throw fault('ATTACHMENT_IN_USE');
        await writer.deleteAttachment(record.id);
      });
      return empty();
    },
  },
];

const refOf = ({ id, name, type, size, sha256 }: AttachmentRecord): AttachmentRef => ({ id, name, type, size, sha256 });

async function attachmentOf(reader: Reader, call: SignedCall): Promise<AttachmentRecord> {
  const record = await reader.attachment(call.params['id']!);
  if (!record) throw fault('NOT_FOUND');
  const dossier = await readable(reader, call, undefined, record.dossierId);
  // Until a file is part of what was submitted it is its owner's alone.
  if (record.ownerId === call.person.id) return record;
  const log = await reader.log(dossier.id);
  if (!log.some(({ input }) => JSON.stringify(input).includes(`"${record.id}"`))) throw fault('NOT_FOUND');
  return record;
}

/** Whoever reads a dossier that has not ended may add a file to it. */
async function openFor(reader: Reader, call: SignedCall, dossierId: string): Promise<void> {
  const record = await readable(reader, call, undefined, dossierId);
  const procedure = served.find(({ id }) => id === record.procedure);
  if (procedure && stateOf(procedure, record.state).final)
    throw fault('NOT_FOUND', { detail: 'The dossier has ended.' });
}
