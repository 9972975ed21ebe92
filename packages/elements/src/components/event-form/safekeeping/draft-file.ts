import type { FieldMap, Instant } from '@tthc-dang/core';
import type { Answers } from '../answers.ts';
import type { Sheet } from '../sheet.ts';

const kind = 'tthc-draft';
/** What this kit writes; a newer number is of a newer kit. */
const version = 1;

interface DraftFile {
  readonly kind: typeof kind;
  readonly version: number;
  readonly procedure: string;
  readonly event: string;
  readonly tableVersion: string;
  readonly dossierId: string;
  readonly savedAt: Instant;
  readonly input: Answers;
}

/** What a file holds for a form, or why it is of no use to it. */
export type ReadFile =
  | {
      readonly ok: true;
      readonly input: Answers;
      readonly savedAt: Instant;
      /** Answers that did not come along: their question is gone, or their files belong to another dossier. */
      readonly left: readonly string[];
    }
  | { readonly ok: false; readonly why: 'keep.file-unreadable' | 'keep.file-newer' | 'keep.file-other' };

/** The working copy as a file that its owner keeps. */
export function writeDraftFile({ procedure, event, dossier, answers }: Sheet, savedAt: Instant): File {
  const file: DraftFile = {
    kind,
    version,
    procedure: procedure.id,
    event,
    tableVersion: dossier.tableVersion,
    dossierId: dossier.id,
    savedAt,
    input: answers,
  };
  const day = savedAt.slice(0, 10);
  return new File([JSON.stringify(file, undefined, 2)], `${procedure.id}-${day}.json`, { type: 'application/json' });
}

/** Reads such a file for a form. One of an older table brings the answers whose questions are still asked. */
export function readDraftFile(text: string, { procedure, event, dossier }: Sheet): ReadFile {
  const file = parsed(text);
  if (file === undefined) return { ok: false, why: 'keep.file-unreadable' };
  if (file.version > version) return { ok: false, why: 'keep.file-newer' };
  if (file.procedure !== procedure.id || file.event !== event) return { ok: false, why: 'keep.file-other' };
  const fields: FieldMap = procedure.events[event]?.fields ?? {};
  const stays = (name: string): boolean => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field !== undefined && (field.kind !== 'attachments' || file.dossierId === dossier.id);
  };
  const entries = Object.entries(file.input);
  return {
    ok: true,
    savedAt: file.savedAt,
    input: Object.fromEntries(entries.filter(([name]) => stays(name))),
    left: entries.map(([name]) => name).filter((name) => !stays(name)),
  };
}

function parsed(text: string): DraftFile | undefined {
  try {
    const file: Partial<DraftFile> | null = JSON.parse(text);
    const isOurs =
      file?.kind === kind &&
      Number.isInteger(file.version) &&
      typeof file.savedAt === 'string' &&
      !Number.isNaN(Date.parse(file.savedAt)) &&
      typeof file.input === 'object' &&
      file.input !== null &&
      !Array.isArray(file.input);
    // Every member that is read was looked at; the others are compared with strings.
    return isOurs ? (file as DraftFile) : undefined;
  } catch {
    return undefined;
  }
}
