/** What every generated operation brings: the answer, or the problem. */
interface Result<Data, Failure> {
  readonly data?: Data | undefined;
  readonly error?: Failure | undefined;
}

/** As much of a problem as is told to whoever expected none. */
interface Reasons {
  readonly title: string;
  readonly refusals?: readonly { readonly says: string }[];
}

/** The answer of an operation that was to succeed; otherwise the reasons are thrown. */
export function granted<Data>({ data, error }: Result<Data, Reasons>): Data {
  if (data !== undefined) return data;
  throw new Error(error?.refusals?.map(({ says }) => says).join(' ') ?? error?.title ?? 'No answer.');
}

/** The problem of an operation that was to be refused. */
export function refused<Failure>({ error }: Result<unknown, Failure>): Failure {
  if (error === undefined) throw new Error('This should have been refused.');
  return error;
}
