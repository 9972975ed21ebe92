import {
  dateOf,
  type AnyProcedure,
  type AttachmentRef,
  type Field,
  type Issue,
  type LogEntry,
  type Refusal,
} from '@tthc-dang/core';
import { treeOfRegister } from './register/tree-of-register.ts';
import type { Reader } from './store/store.ts';
import { stateOf } from './state-of.ts';

/** Whether what the accepted answers point at exists: files of this dossier, organizations of the right kind, persons in office. */
export async function unknownReferences(
  reader: Reader,
  procedure: AnyProcedure,
  dossierId: string,
  entry: LogEntry,
): Promise<readonly Refusal[]> {
  const fields = Object.entries<Field>(procedure.events[entry.event].fields);
  // What was accepted under a field has the type that the field's schema says.
  const input = entry.input as Readonly<Record<string, unknown>>;
  const issues: Issue[] = [];
  for (const [name, field] of fields) {
    const value = input[name];
    if (value === undefined) continue;
    if (field.kind === 'attachments')
      issues.push(...(await unknownFiles(reader, dossierId, name, field, value as readonly AttachmentRef[])));
    if (field.kind === 'organization')
      issues.push(...(await unknownOrganization(reader, name, field, value as string, entry)));
  }
  if (entry.event === 'REASSIGN')
    issues.push(...(await unfitAssignee(reader, procedure, entry, input['assignee'] as string)));
  return issues.length === 0 ? [] : [{ code: 'VALIDATION', says: `Có ${issues.length} mục cần sửa.`, issues }];
}

async function unknownFiles(
  reader: Reader,
  dossierId: string,
  name: string,
  { label }: Field,
  files: readonly AttachmentRef[],
): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const [at, file] of files.entries()) {
    const stored = await reader.attachment(file.id);
    const same =
      stored !== undefined &&
      stored.dossierId === dossierId &&
      (['name', 'type', 'size', 'sha256'] as const).every((part) => stored[part] === file[part]);
    if (!same)
      issues.push({
        pointer: `/${name}/${at}`,
        code: 'unknown-file',
        says: `${label}: không tìm thấy tệp đã tải lên. Tải lại tệp.`,
      });
  }
  return issues;
}

async function unknownOrganization(
  reader: Reader,
  name: string,
  { label, types }: Field,
  id: string,
  { at, orgId }: LogEntry,
): Promise<readonly Issue[]> {
  const on = dateOf(at);
  const tree = await treeOfRegister(reader);
  const found = tree.get(id, on);
  const issue = (code: string, says: string): readonly Issue[] => [
    { pointer: `/${name}`, code, says: `${label}: ${says}` },
  ];
  if (!found) return issue('unknown-organization', 'không có tổ chức đảng này trong danh mục hiện hành.');
  if (types && !types.includes(found.type)) return issue('organization-type', 'loại tổ chức đảng này không phù hợp.');
  // Whoever names a cell in the name of a committee names one of its own.
  const onlyCells = types?.every((type) => type === 'cell' || type === 'base-cell') === true;
  const inside = orgId === undefined || id === orgId || tree.ancestors(id, on).some((above) => above.id === orgId);
  return onlyCells && !inside ? issue('outside-unit', 'chọn một chi bộ trực thuộc đơn vị của đồng chí.') : [];
}

async function unfitAssignee(
  reader: Reader,
  procedure: AnyProcedure,
  { at, orgId, toState }: LogEntry,
  personId: string,
): Promise<readonly Issue[]> {
  const on = dateOf(at);
  const offices = (stateOf(procedure, toState).handledBy ?? []).map((seat) => seat.slice(seat.indexOf('.') + 1));
  const person = await reader.member(personId);
  const sits = person?.assignments.some(
    (mandate) =>
      mandate.organizationId === orgId &&
      offices.includes(mandate.office) &&
      mandate.from <= on &&
      (mandate.to === undefined || on <= mandate.to),
  );
  return sits
    ? []
    : [
        {
          pointer: '/assignee',
          code: 'unknown-person',
          says: 'Người này không giữ nhiệm vụ xử lý bước này tại đơn vị.',
        },
      ];
}
