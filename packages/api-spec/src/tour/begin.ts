import { scenario } from '../server/scenarios/scenario.ts';
import type { Answers } from './act.ts';
import { recorder, type Visit } from './recorder.ts';
import { idOf, tagOf } from './send-act.ts';

/** How the dossiers of a procedure are opened, read and drafted. */
export interface Beginning {
  readonly procedure: string;
  readonly scenario: string;
  readonly by: string;
  /** What a request to open says; without it the scenario has the dossier, since people open none. */
  readonly opens?: Answers;
  /** Nobody to whom the dossier is any business. */
  readonly stranger: string;
  readonly draft: { readonly event: string; readonly input: Answers };
}

/** Visits what hangs on a dossier of any procedure: opening, reading, drafts, log, tasks, papers, the list. */
export async function visitBeginning({
  procedure,
  scenario: name,
  by,
  opens,
  stranger,
  draft,
}: Beginning): Promise<readonly Visit[]> {
  const at = await scenario(name);
  const { visits, send } = recorder(at);
  const base = `/v1/${procedure}/dossiers`;
  let { dossierId } = at;
  if (opens) {
    dossierId = idOf(await send({ method: 'POST', path: base, by, body: opens }));
    await send({ method: 'POST', path: base, by, body: { ...opens, memberId: 'm-nobody' } });
    await send({ method: 'POST', path: base, by, body: opens, headers: { 'idempotency-key': '' } });
  }
  const path = `${base}/${dossierId}`;
  const read = await send({ path, by });
  await send({ path, by, headers: { 'if-none-match': tagOf(read) } });
  await send({ path, by: stranger });
  const { revision } = read.answer as { readonly revision: number };
  await send({ method: 'PUT', path: `${path}/draft`, by, body: { ...draft, revision } });
  await send({ method: 'PUT', path: `${path}/draft`, by, body: { ...draft, input: { nonsense: 1 }, revision } });
  await send({ method: 'DELETE', path: `${path}/draft`, by });
  await send({ method: 'DELETE', path: `${path}/draft`, by: stranger });
  for (const part of ['tasks', 'log', 'documents']) {
    await send({ path: `${path}/${part}`, by });
    await send({ path: `${path}/${part}`, by: stranger });
  }
  await send({ path: base, by });
  await send({ path: base });
  return visits;
}
