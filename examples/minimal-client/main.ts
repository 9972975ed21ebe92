import { officialTransfer } from '@tthc-dang/core';
import { createClient, type Answer } from '@tthc-dang/core/client';
import { createServer, samplePdf, scenario, trustedIdentity } from '@tthc-dang/api-spec';

// The reference server, in memory, in this process. With a portal: `createClient({ baseUrl, token })` and nothing of this.
const { store, clock, journey: who } = await scenario('transfer/none');
const identity = trustedIdentity(who.member);
const client = createClient({ baseUrl: 'http://localhost', fetch: createServer({ store, clock, identity }) });

/** The dossier after an act. A refusal is an answer, with reasons, and not an error; here it ends the program. */
function granted(answer: Answer) {
  if (!answer.ok) throw new Error(answer.refusals.map(({ says }) => says).join(' '));
  console.log(`${answer.dossier.code ?? answer.dossier.id}: ${answer.dossier.stateLabel}`);
  return answer.dossier;
}

let dossier = granted(await client.open(officialTransfer));
const { id } = dossier;

// The member files.
const upload = (name: string) => client.upload(id, new File([samplePdf], name, { type: 'application/pdf' }));
const application = {
  ground: 'new-unit' as const,
  decisionNo: '128-QĐ/ĐU',
  decisionIssuer: 'Đảng ủy Sở Ví Dụ',
  decisionDate: '2026-10-26',
  decisionEffectiveDate: '2026-11-01',
  destination: who.destination,
  decisionFile: [await upload('Quyết định.pdf')],
  selfCriticism: [await upload('Bản tự kiểm điểm.pdf')],
  contactPhone: '0912 345 678',
  truthDeclared: true as const,
};
dossier = granted(await client.send(officialTransfer, id, 'SUBMIT', application, dossier));

// The member may not accept it. The answer says who may, and why not the member.
const refused = await client.send(officialTransfer, id, 'ACCEPT', {}, dossier);
if (!refused.ok) for (const { says } of refused.refusals) console.log(`  no: ${says}`);

// The secretary of the cell may.
identity.become(who.cellSecretary);
dossier = granted(await client.send(officialTransfer, id, 'ACCEPT', {}, dossier));
for (const { label, allowed } of dossier.tasks) console.log(`  ${allowed ? 'can' : 'cannot yet'}: ${label}`);
