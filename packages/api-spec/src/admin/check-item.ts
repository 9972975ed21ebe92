import { createHash } from 'node:crypto';
import { verifyLog } from '@tthc-dang/core';
import type { Item } from '../server/store/item.ts';
import { BackupError } from './backup-format.ts';

/** Refuses a dossier that is not what its log says, a log that is not intact, and a file whose bytes are others. */
export function checkItem(item: Item): void {
  if (item.kind === 'dossier') {
    const { id, revision, state } = item.record;
    const verdict = verifyLog(item.log);
    if (!verdict.ok)
      throw new BackupError(`The log of dossier ${id} is broken at entry ${verdict.seq}: ${verdict.problem}.`);
    if (item.log.length !== revision || item.log.at(-1)?.toState !== state)
      throw new BackupError(`Dossier ${id} is not what its log says: revision ${revision}, "${state}".`);
  }
  if (item.kind === 'attachment') {
    const { id, size, sha256 } = item.record;
    if (item.bytes.length !== size || createHash('sha256').update(item.bytes).digest('hex') !== sha256)
      throw new BackupError(`The file ${id} has other bytes than were stored.`);
  }
}
