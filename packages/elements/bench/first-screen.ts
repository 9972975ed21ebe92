import { createServer, scenario, trustedIdentity, type Server } from '@tthc-dang/api-spec';
import { createClient } from '@tthc-dang/core/client';
import { fieldsOf, stepsOf, type Question } from '@tthc-dang/core/fields';
import { officialTransferApplication as form } from '@tthc-dang/core/forms/official-transfer/application';

/** The first screen of the official transfer as a member with a draft finds it, and the server that keeps the draft. */
export interface FirstScreen {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly dossierId: string;
  readonly handler: Server;
}

/** Draws up a draft of a transfer, and tells what its first screen asks: the other libraries are given the same questions. */
export async function firstScreen(): Promise<FirstScreen> {
  const { store, clock, dossierId, journey } = await scenario('transfer/draft');
  const handler = createServer({ store, clock, identity: trustedIdentity(journey.member), requestsPerMinute: 1e9 });
  const client = createClient({ baseUrl: 'http://127.0.0.1', fetch: handler });
  const input = { ground: 'new-unit' };
  const { revision } = await client.dossier(form, dossierId);
  await client.saveDraft(form, dossierId, { event: 'SUBMIT', input, revision });
  const dossier = await client.dossier(form, dossierId);
  const [step] = stepsOf(form, 'SUBMIT');
  if (!step) throw new Error('The application has no screen.');
  const at = clock.now();
  const actor = { personId: journey.member, name: dossier.memberName, account: 'active', assignments: [] } as const;
  const asked = fieldsOf(form, dossier, 'SUBMIT', { at, on: at.slice(0, 10), actor }, input);
  return {
    title: step.title,
    questions: asked.filter(({ name }) => step.fields.includes(name)),
    dossierId,
    handler,
  };
}
