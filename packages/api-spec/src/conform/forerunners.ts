import { requestKey, type CommentRequest } from '@tthc-dang/core';
import type { CaseBook, WorkedStep } from '@tthc-dang/core/cases';
import { eventPath } from '../server/operations.ts';
import { NotRun } from './finding.ts';
import type { Stage } from './stage.ts';
import { viewIn } from './wire.ts';

type Forerunner = (stage: Stage, book: CaseBook, value: unknown) => Promise<void>;

/** What the registers say because there is another dossier: how that one comes about. */
export const forerunners: Readonly<Record<string, Forerunner>> = {
  otherTransfer: async (stage, book) => {
    await opened(stage, book, 'member', {});
  },
  openRequests: async (stage, book, value) => {
    for (const key of value as readonly string[]) {
      const submit = book.cases.find(
        ({ when }) => when.event === 'SUBMIT' && when.by === 'member' && keyOf(when) === key,
      )?.when;
      if (!submit) throw new NotRun(`no case files a request for ${key}`);
      const other = await opened(stage, book, 'member', {});
      await sent(stage, book, other, submit);
    }
  },
  otherChange: async (stage, book) => {
    const other = await opened(stage, book, 'unit.finance', { organizationId: 'unit' });
    await sent(stage, book, other, prepared(book, {}));
  },
  /** An account in use is one whose change was confirmed, and told long enough ago. */
  current: async (stage, book, value) => {
    const { now, backend } = stage;
    if (!backend.lapse) throw new NotRun('needs lapse: an account in use');
    const other = await opened(stage, book, 'unit.finance', { organizationId: 'unit' });
    await sent(stage, book, other, prepared(book, value as object));
    await sent(stage, book, other, { event: 'CONFIRM', by: 'unit.secretary', input: { comparedWithBank: true } });
    await stage.until(new Date(Date.parse(now) + 60 * 86_400_000).toISOString());
    await backend.lapse();
    await stage.until(now);
  },
};

const keyOf = ({ input }: WorkedStep): string | undefined =>
  input?.['purpose'] === undefined ? undefined : requestKey(input as unknown as CommentRequest);

const prepared = (book: CaseBook, change: object): WorkedStep => {
  const { when } = book.cases.find(({ id }) => id === 'prepare')!;
  return { ...when, input: { ...when.input, ...change } };
};

async function opened({ wire }: Stage, { procedure }: CaseBook, by: string, body: object): Promise<string> {
  const answer = await wire.post(by, `/v1/${procedure.id}/dossiers`, body);
  if (answer.status === 409) throw new NotRun('the backend lets no other dossier begin beside this one');
  if (answer.status !== 201) throw new Error(`The other dossier is not opened: ${JSON.stringify(answer.body)}`);
  return viewIn(answer).id;
}

async function sent(stage: Stage, { procedure }: CaseBook, id: string, step: WorkedStep): Promise<void> {
  const path = `/v1/${procedure.id}/dossiers/${id}`;
  // Its papers are its own, under whatever name the case knows them.
  const answers = await stage.beside().answersOf(step, step.by, id);
  const { revision } = viewIn(await stage.wire.get(step.by, path));
  const answer = await stage.wire.post(step.by, `${path}/${eventPath(step.event)}`, answers, { revision });
  if (answer.status !== 200) throw new Error(`The other dossier: ${step.event} answers ${JSON.stringify(answer.body)}`);
}
