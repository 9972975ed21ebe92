import { storeWith, type Mutant } from './mutant.ts';

const genesis = '0'.repeat(64);

/** Faults in what is kept and who is believed: logs, notifications, drafts, lists, registers, tokens. */
export const storeMutants: readonly Mutant[] = [
  {
    id: 'log-not-chained',
    says: 'entries of the log do not name the one before',
    tries: /^official-transfer\/(accept|meeting)$/,
    store: storeWith((inner) => ({
      appendLog: (id, entries) =>
        inner.appendLog(
          id,
          entries.map((entry) => ({ ...entry, prevHash: genesis })),
        ),
    })),
  },
  {
    id: 'log-entry-lost',
    says: 'accepted notes are not kept',
    tries: /^official-transfer\/note/,
    store: storeWith((inner) => ({
      log: async (id) => (await inner.log(id)).filter(({ event }) => event !== 'ADD_NOTE'),
      appendLog: (id, entries) =>
        inner.appendLog(
          id,
          entries.filter(({ event }) => event !== 'ADD_NOTE'),
        ),
    })),
  },
  {
    id: 'answers-not-kept',
    says: 'the log forgets what was answered',
    tries: /^official-transfer\/(meeting|introduce-up)/,
    store: storeWith((inner) => ({
      appendLog: (id, entries) =>
        inner.appendLog(
          id,
          entries.map((entry) => (entry.event === 'RECORD_MEETING' ? { ...entry, input: {} } : entry)),
        ),
    })),
  },
  {
    id: 'refusal-leaves-a-trace',
    says: 'a refused event changes the facts all the same',
    tries: /^official-transfer\/(accept|introduce-up)/,
    store: (store) => ({
      ...store,
      write: (work) =>
        store.write(work).catch(async (cause: unknown) => {
          const { dossiers } = await store.read(async (reader) => ({
            dossiers: (await reader.dossiers({ limit: 10 })).items,
          }));
          await store.write(async (writer) => {
            for (const record of dossiers)
              await writer.putDossier({ ...record, facts: { ...(record.facts as object), consentOnBehalf: true } });
          });
          throw cause;
        }),
    }),
  },
  {
    id: 'notification-lost',
    says: 'nobody is told anything',
    tries: /^official-transfer\/submit$/,
    store: storeWith(() => ({ tell: async () => undefined })),
  },
  {
    id: 'notification-doubled',
    says: 'everybody is told twice',
    tries: /^official-transfer\/submit$/,
    store: storeWith((inner) => ({
      tell: (intents, at) =>
        inner.tell([...intents, ...intents.map((one) => ({ ...one, dedupeKey: `${one.dedupeKey}:again` }))], at),
    })),
  },
  {
    id: 'notification-astray',
    says: 'people without a part in it are told, too',
    tries: /^official-transfer\/submit$/,
    store: storeWith((inner) => ({
      tell: (intents, at) =>
        inner.tell(
          [
            ...intents,
            ...intents.map((one) => ({ ...one, to: { personId: 'stranger' }, dedupeKey: `${one.dedupeKey}:astray` })),
          ],
          at,
        ),
    })),
  },
  {
    id: 'foreign-dossier-visible',
    says: 'everybody reads every dossier',
    tries: /^protocol\/hidden/,
    store: storeWith((inner) => ({
      dossier: async (id) => {
        const found = await inner.dossier(id);
        return found && { ...found, readers: [...found.readers, 'elsewhere'] };
      },
    })),
  },
  {
    id: 'lists-show-everything',
    says: 'lists do not ask who is looking',
    tries: /^protocol\/hidden/,
    store: storeWith((inner) => ({
      dossiers: ({ visibleTo: _, ...query }) => inner.dossiers(query),
    })),
  },
  {
    id: 'draft-leaked',
    says: 'the working copy of one person is shown to others',
    tries: /^protocol\/draft/,
    store: (store) => {
      let last: string | undefined;
      return storeWith((inner) => ({
        putDraft: (draft) => {
          last = draft.personId;
          return inner.putDraft(draft);
        },
        draft: (dossierId, personId) => inner.draft(dossierId, last ?? personId),
      }))(store);
    },
  },
  {
    id: 'draft-stays',
    says: 'the working copy outlives its event',
    tries: /^protocol\/draft/,
    store: storeWith(() => ({ deleteDraft: async () => undefined })),
  },
  {
    id: 'inbox-empty',
    says: 'what waits for an office is not found',
    tries: /^protocol\/inbox/,
    store: storeWith((inner) => ({
      dossiers: (query) => (query.heldBy ? Promise.resolve({ items: [], total: 0 }) : inner.dossiers(query)),
    })),
  },
  {
    id: 'ended-in-the-inbox',
    says: 'what has ended still waits for an office',
    tries: /^protocol\/inbox/,
    store: storeWith((inner) => ({
      putDossier: async (record) => {
        const before = await inner.dossier(record.id);
        await inner.putDossier(record.final ? { ...record, final: false, handlers: before?.handlers ?? [] } : record);
      },
    })),
  },
  {
    id: 'overdue-early',
    says: 'the last day counts as overdue',
    tries: /^protocol\/overdue/,
    store: storeWith((inner) => ({
      dossiers: ({ dueBefore, ...query }) =>
        inner.dossiers({ ...query, ...(dueBefore === undefined ? {} : { dueBefore: '9999-01-01' }) }),
    })),
  },
  {
    id: 'search-with-accents',
    says: 'a name is found only as it is written',
    tries: /^protocol\/search/,
    store: storeWith((inner) => ({
      putDossier: (record) => inner.putDossier({ ...record, search: record.memberName.toLowerCase() }),
    })),
  },
  {
    id: 'code-twice',
    says: 'two dossiers get one code',
    tries: /^protocol\/codes/,
    store: storeWith(() => ({ next: async () => 1 })),
  },
  {
    id: 'mandate-without-end',
    says: 'an office goes on after its last day',
    tries: /^official-transfer\/accept/,
    store: storeWith((inner) => ({
      member: async (id) => {
        const found = await inner.member(id);
        return found && { ...found, assignments: found.assignments.map(({ to: _, ...mandate }) => mandate) };
      },
    })),
  },
  {
    id: 'register-not-updated',
    says: 'a received member stays with the old cell',
    tries: /^protocol\/received/,
    store: storeWith((inner) => ({
      putMember: async (member) => {
        const before = await inner.member(member.id);
        await inner.putMember({ ...member, ...(before?.cellId === undefined ? {} : { cellId: before.cellId }) });
      },
    })),
  },
  {
    id: 'offices-go-on',
    says: 'whoever leaves keeps the offices of the old unit',
    tries: /^protocol\/offices/,
    store: storeWith((inner) => ({
      putMember: async (member) => {
        const before = await inner.member(member.id);
        const isIntroduced = member.status === 'in-transit' || before?.status === 'in-transit';
        // Only what the transfer does is forgotten, not what the register of mandates is told.
        await inner.putMember(
          isIntroduced || member.assignments.some(({ to }) => to !== undefined)
            ? { ...member, assignments: before?.assignments ?? [] }
            : member,
        );
      },
    })),
  },
  {
    id: 'registers-not-asked',
    says: 'rules read what the registers said at the opening',
    tries: /^official-transfer\/base-approve/,
    store: storeWith((inner) => ({
      member: async (id) => {
        const found = await inner.member(id);
        return found && { ...found, duesPaidThrough: '2026-08', underDiscipline: false };
      },
    })),
  },
  {
    id: 'files-changed',
    says: 'a file does not come back as it was handed in',
    tries: /^protocol\/paper/,
    store: storeWith((inner) => ({
      attachmentBytes: async (id) => (await inner.attachmentBytes(id))?.slice(0, -1),
    })),
  },
  {
    id: 'files-of-others',
    says: 'any file is taken for one of this dossier',
    tries: /^protocol\/paper-of-another-dossier/,
    store: storeWith((inner) => ({
      attachment: async (id) => {
        const found = await inner.attachment(id);
        // The store invents what it is asked for.
        return found ?? (id.startsWith('00000000-') ? lastStored(inner) : undefined);
      },
    })),
  },
  {
    id: 'expired-token-believed',
    says: 'a session never ends',
    tries: /^protocol\/token/,
    identity: (identity) => ({ verify: async (request) => (await identity.verify(request)) ?? claimed(request, true) }),
  },
  {
    id: 'signature-not-checked',
    says: 'whatever a token says is believed',
    tries: /^protocol\/token/,
    identity: () => ({ verify: async (request) => claimed(request, false) }),
  },
  {
    id: 'level-not-checked',
    says: 'level 1 of VNeID is enough',
    tries: /^protocol\/vneid/,
    identity: (identity) => ({
      verify: async (request) => {
        const found = await identity.verify(request);
        return found && { ...found, acr: 'urn:vneid:loa:2' };
      },
    }),
  },
  {
    id: 'everybody-is-the-member',
    says: 'without a token one is taken for the member',
    tries: /^protocol\/token/,
    identity: (identity) => ({
      verify: async (request) =>
        request.headers.has('authorization')
          ? identity.verify(request)
          : { personId: 'member', acr: 'urn:vneid:loa:2' },
    }),
  },
];

async function lastStored(inner: Parameters<Parameters<typeof storeWith>[0]>[0]) {
  const [dossier] = (await inner.dossiers({ limit: 1 })).items;
  const [first] = dossier ? await inner.attachments(dossier.id) : [];
  return first;
}

/** Who a token says it is from, whoever signed it. */
function claimed(request: Request, isSigned: boolean): { readonly personId: string; readonly acr: string } | undefined {
  const [, body, signature] = (request.headers.get('authorization') ?? '').replace(/^Bearer /, '').split('.');
  if (!body || (isSigned && !signature)) return undefined;
  const claims = JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/'))) as {
    readonly sub?: string;
    readonly exp?: number;
  };
  // Under a signature that holds, only an end that has passed was in the way.
  if (isSigned && (claims.exp ?? 0) > Date.now() / 1000) return undefined;
  return claims.sub === undefined ? undefined : { personId: claims.sub, acr: 'urn:vneid:loa:2' };
}
