import { isEmpty, type Answers } from '../answers.ts';

/**
 * One copy of two that both went on from the same answers: whatever only one of them changed is taken, and of lists of files every file
 * that was added. Undefined where both changed the same answer to something else: there the person has to choose.
 */
export function mergeOf(base: Answers, mine: Answers, theirs: Answers): Answers | undefined {
  const merged: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [before, here, there] = [base[name], mine[name], theirs[name]];
    if (isSameAnswer(here, there) || isSameAnswer(there, before)) merged[name] = here;
    else if (isSameAnswer(here, before)) merged[name] = there;
    else if (isFiles(here) && isFiles(there)) merged[name] = mergedFiles(isFiles(before) ? before : [], here, there);
    else return undefined;
  }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

/** Whether two answers say the same; nothing said is nothing said, however it is written. */
export const isSameAnswer = (a: unknown, b: unknown): boolean =>
  (isEmpty(a) && isEmpty(b)) || JSON.stringify(a) === JSON.stringify(b);

/** Whether two sets of answers say the same, in whatever order. */
export const isSame = (a: Answers, b: Answers | undefined): boolean =>
  Object.keys({ ...a, ...b }).every((name) => isSameAnswer(a[name], b?.[name]));

type Files = readonly { readonly id: string }[];

const isFiles = (value: unknown): value is Files =>
  Array.isArray(value) && value.every((one: unknown) => typeof one === 'object' && one !== null && 'id' in one);

/** Files that one side took away stay away. */
function mergedFiles(before: Files, here: Files, there: Files): Files {
  const has = (files: Files, id: string): boolean => files.some((file) => file.id === id);
  return [
    ...here.filter(({ id }) => has(there, id) || !has(before, id)),
    ...there.filter(({ id }) => !has(here, id) && !has(before, id)),
  ];
}
