import type { Case, CaseStep } from '../../packages/core/src/model/case.ts';
import type { BaseDocument } from '../../packages/api-spec/src/derive/document.ts';

type Json = Readonly<Record<string, unknown>>;
interface Example {
  readonly summary: string;
  readonly value: unknown;
}
interface Operation extends Json {
  readonly operationId: string;
  readonly 'x-event'?: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, Json>> };
  readonly responses: Readonly<Record<string, Json & { readonly content?: Readonly<Record<string, Json>> }>>;
}

/** Requests that were accepted and answers that were given, by operation; `status` is that of the answer. */
export interface Examples {
  readonly requests: Readonly<Record<string, Example>>;
  readonly answers: Readonly<Record<string, Readonly<Record<string, Example>>>>;
}

/** The input of the first accepted case of every event. */
export function requestsOf(cases: readonly Case[]): ReadonlyMap<string, Example> {
  const accepted = cases.filter(({ then }) => 'to' in then);
  const given = accepted.flatMap(({ title, when }): readonly [CaseStep, string][] => [[when, title]]);
  const examples = new Map<string, Example>();
  for (const [{ event, input = {} }, title] of given)
    if (!examples.has(event)) examples.set(event, { summary: title, value: input });
  return examples;
}

/** The document with its examples in place. */
export function withExamples(document: BaseDocument, { requests, answers }: Examples): BaseDocument {
  const paths = document.paths as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  const extended = mapped(paths, (item) =>
    mapped(item, (operation) => {
      const request = requests[operation.operationId];
      const given = answers[operation.operationId] ?? {};
      const { requestBody, responses } = operation;
      // Parameters shared by the operations of a path stand beside them.
      if (responses === undefined) return operation;
      return {
        ...operation,
        ...(requestBody === undefined
          ? {}
          : { requestBody: { ...requestBody, content: withExample(requestBody.content, request) } }),
        responses: mapped(responses, (response, status) =>
          response.content === undefined
            ? response
            : { ...response, content: withExample(response.content, given[status]) },
        ),
      };
    }),
  );
  return { ...document, paths: extended };
}

const withExample = (
  content: Readonly<Record<string, Json>>,
  example: Example | undefined,
): Readonly<Record<string, Json>> =>
  example === undefined ? content : mapped(content, (media) => ({ ...media, examples: { example } }));

const mapped = <T, U>(
  of: Readonly<Record<string, T>>,
  to: (value: T, name: string) => U,
): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, to(value, name)]));
