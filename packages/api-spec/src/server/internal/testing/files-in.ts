import type { AttachmentRef } from '@tthc-dang/core';
import type { AttachmentRecord } from '../../store/store.ts';

/** The files that answers name, as the server would have stored them. */
export const filesIn = (value: unknown, dossierId: string, ownerId: string): readonly AttachmentRecord[] =>
  typeof value !== 'object' || value === null
    ? []
    : 'sha256' in value
      ? [{ ...(value as AttachmentRef), dossierId, ownerId, createdAt: '2026-09-01T08:00:00+07:00' }]
      : Object.values(value).flatMap((one) => filesIn(one, dossierId, ownerId));
