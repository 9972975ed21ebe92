import type { Snapshot } from '../store/store.ts';
import { keptDues } from './dues.ts';
import { members } from './members.ts';
import { organizations } from './organizations.ts';
import { keptSupport } from './support.ts';

/** The registers without a dossier: what an empty database begins with. */
export const seed: Snapshot = {
  organizations,
  members,
  dossiers: [],
  drafts: [],
  attachments: [],
  outbox: [],
  sequences: {},
  kept: [...keptDues, ...keptSupport],
};
