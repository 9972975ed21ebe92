import { acting, key, signedIn, upload } from './desk.ts';
import {
  residenceCommentAcknowledge,
  residenceCommentAssignCell,
  residenceCommentConfirm,
  residenceCommentOpen,
  residenceCommentSend,
  residenceCommentSignComment,
  residenceCommentSubmit,
  type DossierView,
} from './generated/index.ts';
import type { Portal } from './portal.ts';
import { granted } from './result.ts';

/** Who takes part in a comment of the residence. */
export interface ResidenceParty {
  readonly member: string;
  readonly cellSecretary: string;
  readonly commune: string;
  readonly communeClerk: string;
  readonly communeSecretary: string;
  readonly residenceCell: string;
  readonly residenceSecretary: string;
}

/** Asks for the yearly comment of the residence, has it written, confirmed and sent back. Tells the states it went through. */
export async function residenceComment(portal: Portal, who: ResidenceParty, paper: Blob): Promise<readonly string[]> {
  const as = (person: string) => signedIn(portal, person);
  const member = as(who.member);
  let dossier = granted(await residenceCommentOpen({ client: member, body: {}, headers: key() }));
  const states = [dossier.state];
  const reach = (next: DossierView) => {
    dossier = next;
    states.push(next.state);
    portal.nextDay();
  };

  const request = {
    purpose: 'yearly' as const,
    year: 2026,
    commune: who.commune,
    address: 'Số 5, Thôn 4, xã Lam Mẫu, tỉnh Sông Mẫu',
    selfReport: [await upload(member, dossier.id, paper, 'Bản tự nhận xét.pdf')],
    contactPhone: '0912 345 678',
    truthDeclared: true as const,
  };
  reach(granted(await residenceCommentSubmit({ ...acting(member, dossier), body: request })));
  const cell = as(who.cellSecretary);
  reach(granted(await residenceCommentSend({ ...acting(cell, dossier), body: { number: '12-PXYK/CB' } })));
  const clerk = acting(as(who.communeClerk), dossier);
  reach(granted(await residenceCommentAssignCell({ ...clerk, body: { cell: who.residenceCell } })));
  const comment = {
    period: 'Năm 2026',
    duty1: 'good',
    duty2: 'good',
    duty3: 'fair',
    duty4: 'fair',
    duty5: 'good',
    duty6: 'good',
    duty7: 'not-observed',
    meetingsCalled: 4,
    meetingsAttended: 3,
    strengths: 'Gương mẫu, gần gũi bà con.',
    family: 'good',
    overall: 'fulfilled-well',
  } as const;
  const neighbour = acting(as(who.residenceSecretary), dossier);
  reach(granted(await residenceCommentSignComment({ ...neighbour, body: comment })));
  const commune = acting(as(who.communeSecretary), dossier);
  reach(granted(await residenceCommentConfirm({ ...commune, body: { number: '31-XN/ĐU' } })));
  reach(granted(await residenceCommentAcknowledge({ ...acting(cell, dossier), body: {} })));
  return states;
}
