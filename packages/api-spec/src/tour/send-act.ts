import { samplePdf, signaturePng } from '../server/scenarios/sample-files.ts';
import { eventPath } from '../server/operations.ts';
import { scenario } from '../server/scenarios/scenario.ts';
import type { Act, Answers } from './act.ts';
import { recorder, type Recorder, type Visit } from './recorder.ts';

export type Sender = Pick<Recorder, 'visits' | 'send'>;

export const tagOf = ({ answerHeaders }: Visit): string => answerHeaders.get('etag') ?? '';
export const idOf = ({ answer }: Visit): string => (answer as { readonly id: string }).id;

const page = new File([samplePdf], 'Bản tự kiểm điểm.pdf', { type: 'application/pdf' });
const picture = new File([signaturePng], 'Chữ ký.png', { type: 'image/png' });

/** Uploads a file for a dossier: a blank page, unless said otherwise. */
export async function upload({ send }: Sender, dossierId: string, by: string, file = page): Promise<Visit> {
  const form = new FormData();
  form.append('file', file);
  return send({ method: 'POST', path: `/v1/attachments?dossierId=${dossierId}`, by, form });
}

/** The answers of an event, with a file uploaded for each question that asks for one. */
export async function withFiles(
  sender: Sender,
  dossierId: string,
  by: string,
  input: Answers,
  { files = [], pictures = [] }: { readonly [Name in 'files' | 'pictures']?: readonly string[] | undefined },
) {
  const uploaded: Record<string, unknown> = {};
  for (const name of files) uploaded[name] = [(await upload(sender, dossierId, by)).answer];
  for (const name of pictures) uploaded[name] = [(await upload(sender, dossierId, by, picture)).answer];
  return { ...input, ...uploaded };
}

/** Visits an event: as it is refused, by a wrong person, on an old dossier, with a wrong answer, and as it is accepted. */
export async function visitAct({ procedure, scenario: name, first = [], ...act }: Act): Promise<readonly Visit[]> {
  const at = await scenario(name);
  const sender = recorder(at);
  const path = `/v1/${procedure}/dossiers/${at.dossierId}`;
  for (const [by, before, body] of first) {
    const tag = tagOf(await sender.send({ path, by }));
    await sender.send({
      method: 'POST',
      path: `${path}/${eventPath(before)}`,
      by,
      body,
      headers: { 'if-match': tag },
    });
  }
  await sendAct(sender, { ...act, procedure, dossierId: at.dossierId });
  return sender.visits;
}

/** Sends an event to a dossier in every way that it can be answered. */
export async function sendAct(
  sender: Sender,
  {
    procedure,
    dossierId,
    event,
    by,
    notBy,
    input,
    files,
    pictures,
  }: Omit<Act, 'scenario' | 'first'> & { readonly dossierId: string },
): Promise<void> {
  const path = `/v1/${procedure}/dossiers/${dossierId}`;
  const tag = tagOf(await sender.send({ path, by }));
  const body = await withFiles(sender, dossierId, by, input, { files, pictures });
  const act = {
    method: 'POST',
    path: `${path}/${eventPath(event)}`,
    by,
    body,
    headers: { 'if-match': tag },
  } as const;
  await sender.send({ ...act, by: notBy });
  await sender.send({ ...act, headers: { 'if-match': '"0"' } });
  await sender.send({ ...act, body: { ...body, nonsense: 1 } });
  await sender.send(act);
}
