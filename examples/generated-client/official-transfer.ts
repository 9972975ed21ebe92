import { acting, key, signedIn, upload } from './desk.ts';
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
  type DossierView,
  type Problem,
} from './generated/index.ts';
import type { Portal } from './portal.ts';
import { granted, refused } from './result.ts';

/** Who takes part in a transfer that goes by way of a body above. */
export interface TransferParty {
  readonly member: string;
  readonly destination: string;
  readonly cellSecretary: string;
  readonly baseSecretary: string;
  readonly upperOfficer?: string;
  readonly destUpperOfficer?: string;
  readonly destBaseSecretary?: string;
  readonly destCellSecretary: string;
}

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
export async function officialTransfer(portal: Portal, who: TransferParty, paper: Blob): Promise<Walk> {
  const as = (person: string | undefined) => signedIn(portal, person);
  const member = as(who.member);
  let dossier = granted(await officialTransferOpen({ client: member, body: {}, headers: key() }));
  const { id } = dossier;
  const states = [dossier.state];
  const reach = (next: DossierView) => {
    dossier = next;
    states.push(next.state);
  };
  const act = (client: ReturnType<typeof as>) => acting(client, dossier);

  const application = {
    ground: 'new-unit' as const,
    decisionNo: '128-QĐ/ĐU',
    decisionIssuer: 'Đảng ủy Sở Ví Dụ',
    decisionDate: '2026-10-26',
    decisionEffectiveDate: '2026-11-01',
    destination: who.destination,
    decisionFile: [await upload(member, id, paper, 'Quyết định.pdf')],
    selfCriticism: [await upload(member, id, paper, 'Bản tự kiểm điểm.pdf')],
    contactPhone: '0912 345 678',
    truthDeclared: true as const,
  };
  reach(granted(await officialTransferSubmit({ ...act(member), body: application })));

  const refusal = refused(await officialTransferAccept({ ...act(member), body: {} }));
  const seen = dossier;
  const cell = as(who.cellSecretary);
  reach(granted(await officialTransferAccept({ ...act(cell), body: {} })));
  const conflict = refused(await officialTransferAccept({ ...acting(cell, seen), body: {} }));

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
