import type { Journey } from '@tthc-dang/api-spec';
import { createClient, type Client } from './generated/client/index.ts';
import {
  officialTransferAccept,
  officialTransferApprove,
  officialTransferGet,
  officialTransferIntroduceDown,
  officialTransferIntroduceUp,
  officialTransferOpen,
  officialTransferPresent,
  officialTransferReceive,
  officialTransferRecordMeeting,
  officialTransferSubmit,
  uploadAttachment,
  type DossierView,
  type Problem,
} from './generated/index.ts';
import type { Portal } from './portal.ts';
import { granted, refused } from './result.ts';

/** What a walk of a dossier showed. */
export interface Walk {
  readonly dossier: DossierView;
  /** The states it went through. */
  readonly states: readonly string[];
  /** What the server said when the member tried to accept their own dossier. */
  readonly refusal: Problem;
  /** What it said to an officer whose page was older than the dossier. */
  readonly conflict: Problem;
}

/** Walks an official transfer from its opening to the receiving cell, with nothing but what was generated. */
export async function officialTransfer(portal: Portal, who: Journey, paper: Blob): Promise<Walk> {
  const as = (person: string | undefined): Client => {
    if (person === undefined) throw new Error('This journey has nobody for that step.');
    return createClient({ baseUrl: portal.baseUrl, fetch: portal.fetch, auth: () => portal.tokenOf(person) });
  };
  const key = () => ({ 'Idempotency-Key': crypto.randomUUID() });

  const member = as(who.member);
  let dossier = granted(await officialTransferOpen({ client: member, body: {}, headers: key() }));
  const { id } = dossier;
  const states = [dossier.state];
  const reach = (next: DossierView) => {
    dossier = next;
    states.push(next.state);
  };
  /** Where an act goes, which revision it saw, and its own key: the parameters that every event has. */
  const act = (client: Client, revision = dossier.revision) => ({
    client,
    path: { dossierId: id },
    headers: { 'If-Match': `"${revision}"`, ...key() },
  });
  const upload = async (name: string) => {
    const file = new File([paper], name, { type: 'application/pdf' });
    return granted(
      await uploadAttachment({ client: member, query: { dossierId: id }, headers: key(), body: { file } }),
    );
  };

  const application = {
    ground: 'new-unit',
    decisionNo: '128-QĐ/ĐU',
    decisionIssuer: 'Đảng ủy Sở Ví Dụ',
    decisionDate: '2026-10-26',
    decisionEffectiveDate: '2026-11-01',
    destination: who.destination,
    decisionFile: [await upload('Quyết định.pdf')],
    selfCriticism: [await upload('Bản tự kiểm điểm.pdf')],
    contactPhone: '0912 345 678',
    truthDeclared: true,
  } as const;
  // The document's lists can be changed; these are ours, so a copy is handed over.
  const body = {
    ...application,
    decisionFile: [...application.decisionFile],
    selfCriticism: [...application.selfCriticism],
  };
  reach(granted(await officialTransferSubmit({ ...act(member), body })));

  const refusal = refused(await officialTransferAccept({ ...act(member), body: {} }));
  const seen = dossier.revision;
  const cell = as(who.cellSecretary);
  reach(granted(await officialTransferAccept({ ...act(cell), body: {} })));
  const conflict = refused(await officialTransferAccept({ ...act(cell, seen), body: {} }));

  portal.nextDay();
  const heldOn = portal.today();
  const comment = 'Chi bộ nhất trí với bản tự kiểm điểm.';
  reach(granted(await officialTransferRecordMeeting({ ...act(cell), body: { heldOn, comment } })));
  reach(granted(await officialTransferIntroduceUp({ ...act(cell), body: { number: '04-GGT/CB' } })));

  portal.nextDay();
  const approval = { number: '15-GGT/ĐU', comment: 'Đồng ý.', fileIsComplete: true as const, sealNo: 'NP-0042' };
  const base = act(as(who.baseSecretary));
  reach(granted(await officialTransferApprove({ ...base, body: { ...approval, sealedOn: portal.today() } })));
  reach(granted(await officialTransferApprove({ ...act(as(who.upperOfficer)), body: { number: '102-GGT/BTC' } })));

  portal.nextDay();
  reach(granted(await officialTransferPresent({ ...act(member), body: {} })));
  const upper = act(as(who.destUpperOfficer));
  reach(granted(await officialTransferIntroduceDown({ ...upper, body: { number: '88-GGT/BTC' } })));
  const down = { number: '31-GGT/ĐU', cell: who.destination, fileReceived: 'sealed-file' as const };
  reach(granted(await officialTransferIntroduceDown({ ...act(as(who.destBaseSecretary)), body: down })));
  const receipt = { number: '09-GGT/CB', meetingOn: portal.today() };
  reach(granted(await officialTransferReceive({ ...act(as(who.destCellSecretary)), body: receipt })));

  return {
    dossier: granted(await officialTransferGet({ client: member, path: { dossierId: id } })),
    states,
    refusal,
    conflict,
  };
}
