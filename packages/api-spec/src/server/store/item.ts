import type { Instant, LogEntry, NotificationIntent, Organization } from '@tthc-dang/core';
import type { Member } from '../register/member.ts';
import type { KeptRecord } from './collections.ts';
import type { AnsweredRequest, AttachmentRecord, DossierRecord, DraftRecord, Snapshot, Writer } from './store.ts';

/** One piece of what a store holds. All of them, put back in the order in which they came, make the store again. */
export type Item =
  | { readonly kind: 'organizations'; readonly organizations: readonly Organization[] }
  | { readonly kind: 'member'; readonly member: Member }
  | { readonly kind: 'dossier'; readonly record: DossierRecord; readonly log: readonly LogEntry[] }
  | { readonly kind: 'draft'; readonly draft: DraftRecord }
  | { readonly kind: 'attachment'; readonly record: AttachmentRecord; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'answered'; readonly answered: AnsweredRequest }
  | { readonly kind: 'told'; readonly intent: NotificationIntent; readonly at: Instant }
  | { readonly kind: 'kept'; readonly kept: KeptRecord }
  | { readonly kind: 'sequence'; readonly name: string; readonly number: number };

/** Puts one piece back. */
export async function putItem(writer: Writer, item: Item): Promise<void> {
  switch (item.kind) {
    case 'organizations':
      return writer.putOrganizations(item.organizations);
    case 'member':
      return writer.putMember(item.member);
    case 'dossier':
      await writer.putDossier(item.record);
      return writer.appendLog(item.record.id, item.log);
    case 'draft':
      return writer.putDraft(item.draft);
    case 'attachment':
      return writer.putAttachment(item.record, item.bytes);
    case 'answered':
      return writer.putAnswered(item.answered);
    case 'told':
      return writer.tell([item.intent], item.at);
    case 'kept':
      return writer.keep(item.kept.collection, item.kept.record);
    case 'sequence':
      return writer.putSequence(item.name, item.number);
  }
}

/** The pieces of a snapshot. */
export function* itemsOf(snapshot: Snapshot): Generator<Item> {
  if (snapshot.organizations.length > 0) yield { kind: 'organizations', organizations: snapshot.organizations };
  for (const member of snapshot.members) yield { kind: 'member', member };
  for (const { record, log } of snapshot.dossiers) yield { kind: 'dossier', record, log };
  for (const draft of snapshot.drafts) yield { kind: 'draft', draft };
  for (const { record, bytes } of snapshot.attachments) yield { kind: 'attachment', record, bytes };
  for (const { at, ...intent } of snapshot.outbox) yield { kind: 'told', intent, at };
  for (const kept of snapshot.kept ?? []) yield { kind: 'kept', kept };
  for (const [name, number] of Object.entries(snapshot.sequences)) yield { kind: 'sequence', name, number };
}
