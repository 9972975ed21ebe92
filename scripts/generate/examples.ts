import type { BaseDocument } from '../../packages/api-spec/src/derive/document.ts';
import { operationFinder, operationsOf, type Operation } from '../../packages/api-spec/src/tour/operation-of.ts';
import { tour } from '../../packages/api-spec/src/tour/tour.ts';
import type { Visit } from '../../packages/api-spec/src/tour/recorder.ts';

type Json = Readonly<Record<string, unknown>>;
type Content = Readonly<Record<string, Json>>;

// These answer with the tables, which stand in the document already.
const without = ['listProcedures', 'getProcedure'];

/**
 * The document with an example for every request and answer, as they were really said on a visit to the server. Answers
 * that are a whole dossier are kept once for each state, and each kind of problem once.
 */
export async function withExamples(document: BaseDocument): Promise<BaseDocument> {
  const visits = await tour();
  const operations = operationsOf(document.paths);
  const operationOf = operationFinder(operations);
  const grantedOf = (operationId: string): readonly Visit[] =>
    visits.filter((visit) => visit.status < 300 && operationOf(visit)?.operation.operationId === operationId);
  const dossiers = new Map(
    visits.flatMap((visit) => (isDossier(visit.answer) ? [[nameOf(visit.answer), visit.answer] as const] : [])),
  );
  const { responses = {} } = document.components as { readonly responses?: Readonly<Record<string, Json>> };

  const extended = mapped(document.paths, (item) =>
    mapped(item as Readonly<Record<string, Operation>>, (operation) => {
      const granted = grantedOf(operation.operationId);
      return granted.length === 0 || without.includes(operation.operationId) ? operation : exampled(operation, granted);
    }),
  );
  // Operations share the examples of dossiers; of some states only others were shown.
  const used = new Set(
    [...JSON.stringify(extended).matchAll(/#\/components\/examples\/([a-z0-9.-]+)"/g)].map(([, state]) => state),
  );
  return {
    ...document,
    paths: extended,
    components: {
      ...document.components,
      responses: mapped(responses, (response, name) =>
        withProblem(
          response,
          visits.find(({ status, answer }) => statusOf(operations, name) === String(status) && isProblem(answer)),
        ),
      ),
      examples: Object.fromEntries(
        [...dossiers]
          .filter(([state]) => used.has(state))
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([state, value]) => [state, { summary: value.stateLabel, value }]),
      ),
    },
  };
}

/** An operation with its first accepted request, and the first answer of each status. */
function exampled(operation: Operation, granted: readonly Visit[]): Operation {
  const sent = granted.find((visit) => visit.sent !== undefined)?.sent;
  const { requestBody, responses } = operation;
  return {
    ...operation,
    ...(requestBody === undefined || sent === undefined
      ? {}
      : { requestBody: { ...requestBody, content: withExample(requestBody.content, 'example', { value: sent }) } }),
    responses: mapped(responses, (response, status) => {
      const answer = granted.find((visit) => String(visit.status) === status)?.answer;
      const content = response['content'] as Content | undefined;
      if (answer === undefined || content === undefined) return response;
      const [name, example] = isDossier(answer)
        ? [answer.state, { $ref: `#/components/examples/${nameOf(answer)}` }]
        : ['example', { value: answer }];
      return { ...response, content: withExample(content, name, example) };
    }),
  };
}

const withProblem = (response: Json, visit: Visit | undefined): Json =>
  visit === undefined
    ? response
    : { ...response, content: withExample(response['content'] as Content, 'example', { value: visit.answer }) };

/** The status under which operations name a shared response. */
const statusOf = (operations: ReturnType<typeof operationsOf>, name: string): string | undefined =>
  operations
    .flatMap(({ operation }) => Object.entries(operation.responses))
    .find(([, response]) => response['$ref'] === `#/components/responses/${name}`)?.[0];

const withExample = (content: Content, name: string, example: Json): Content =>
  // What was said was JSON; the same answer as a table for spreadsheets is another text.
  mapped(content, (media, type) => (type.includes('json') ? { ...media, examples: { [name]: example } } : media));

interface DossierAnswer {
  readonly procedure: string;
  readonly state: string;
  readonly stateLabel: string;
}
const nameOf = ({ procedure, state }: DossierAnswer): string => `${procedure}.${state}`;
const isDossier = (answer: unknown): answer is DossierAnswer =>
  typeof answer === 'object' && answer !== null && 'timeline' in answer;
const isProblem = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'code' in answer && 'title' in answer;

const mapped = <T, U>(
  of: Readonly<Record<string, T>>,
  to: (value: T, name: string) => U,
): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, to(value, name)]));
