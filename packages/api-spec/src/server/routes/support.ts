import { dateOf, type Page } from '@tthc-dang/core';
import type {
  SupportContact,
  SupportContactsView,
  SupportContactView,
  SupportTopic,
} from '@tthc-dang/core/client/administration';
import { contactIssues, contactTextLength, supportTopics } from '@tthc-dang/core/support';
import { chargeOf, inCharge } from '../administration/access.ts';
import { onlyNamed, optionalTextIn, textIn } from '../administration/body.ts';
import { note } from '../administration/note.ts';
import { json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import { oneOf } from '../http/paging.ts';
import { revisionSeen } from '../http/preconditions.ts';
import type { Route } from '../http/route.ts';
import { fault, refused } from '../problems.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';

// The keys are those of the literal object.
const names = Object.keys(supportTopics) as readonly SupportTopic[];

/** Whom to turn to, by topic. */
export const supportRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/support-contacts',
    operationId: 'listSupportContacts',
    answer: ({ store, person, url, at }) =>
      store.read(async (reader) => {
        const topic = oneOf(url, 'topic', names);
        const tree = await treeOfRegister(reader);
        const on = dateOf(at);
        const cell = person.cellId === undefined ? undefined : tree.successor(person.cellId, on);
        const items: SupportContactView[] = [];
        // The nearest first: whoever sits in the same village answers before the province does.
        for (const unit of cell ? [cell, ...tree.ancestors(cell.id, on)] : [])
          for (const one of (await reader.kept('supportContacts', unit.id))?.contacts ?? [])
            if (topic === undefined || one.topic === topic)
              items.push({
                ...one,
                organizationId: unit.id,
                organizationName: unit.name,
                topicLabel: supportTopics[one.topic],
              });
        const page: Page<SupportContactView> = { items, total: items.length };
        return json(page);
      }),
  },
  {
    method: 'GET',
    path: '/v1/organizations/{organizationId}/support-contacts',
    operationId: 'getSupportContacts',
    answer: (call) =>
      call.store.read(async (reader) => {
        const { unit } = await chargeOf(reader, call);
        const kept = await reader.kept('supportContacts', unit.id);
        return answerOf({
          organizationId: unit.id,
          organizationName: unit.name,
          revision: kept?.revision ?? 0,
          contacts: kept?.contacts ?? [],
        });
      }),
  },
  {
    method: 'PUT',
    path: '/v1/organizations/{organizationId}/support-contacts',
    operationId: 'replaceSupportContacts',
    answer: async (call) => {
      const revision = revisionSeen(call.request);
      const { value } = await objectOf(call.request);
      onlyNamed(value, ['contacts']);
      const contacts = contactsIn(value['contacts']);
      return call.store.write(async (writer) => {
        const { unit } = await inCharge(writer, call, ['unit-admin', 'province-admin', 'focal-point']);
        const now = (await writer.kept('supportContacts', unit.id))?.revision ?? 0;
        if (now !== revision)
          throw refused([
            { code: 'STALE_REVISION', says: 'Có người vừa cập nhật. Tải lại rồi làm tiếp.', revision: now },
          ]);
        const next = { id: unit.id, owner: unit.id, sort: call.at, revision: revision + 1, contacts };
        await writer.keep('supportContacts', next);
        await note(writer, call, { owner: unit.id, act: 'support-contacts', label: 'Sửa đầu mối hỗ trợ' });
        return answerOf({ organizationId: unit.id, organizationName: unit.name, revision: next.revision, contacts });
      });
    },
  },
];

const answerOf = (view: SupportContactsView): Response => json(view, 200, { etag: `"${view.revision}"` });

function contactsIn(value: unknown): readonly SupportContact[] {
  if (!Array.isArray(value) || value.length > 50) throw fault('BAD_REQUEST', { detail: 'contacts are at most 50.' });
  const contacts = value.map(contactIn);
  const issues = contacts.flatMap((contact, index) =>
    contactIssues(contact).map((issue) => ({ ...issue, pointer: `/contacts/${index}${issue.pointer}` })),
  );
  if (issues.length > 0) throw refused([{ code: 'VALIDATION', says: `Có ${issues.length} mục cần sửa.`, issues }]);
  return contacts;
}

function contactIn(one: unknown): SupportContact {
  if (typeof one !== 'object' || one === null || Array.isArray(one))
    throw fault('BAD_REQUEST', { detail: 'A contact is an object.' });
  // An object was just made sure of.
  const body = one as Readonly<Record<string, unknown>>;
  onlyNamed(body, ['topic', 'name', 'hotline', 'email', 'zalo', 'hours']);
  const topic = names.find((name) => name === body['topic']);
  if (!topic) throw fault('BAD_REQUEST', { detail: `topic is one of ${names.join(', ')}.` });
  const limits = { most: contactTextLength };
  const [hotline, email, zalo, hours] = (['hotline', 'email', 'zalo', 'hours'] as const).map((name) =>
    optionalTextIn(body, name, limits),
  );
  return {
    topic,
    name: textIn(body, 'name', limits),
    ...(hotline === undefined ? {} : { hotline }),
    ...(email === undefined ? {} : { email }),
    ...(zalo === undefined ? {} : { zalo }),
    ...(hours === undefined ? {} : { hours }),
  };
}
