import type { Json } from './fragments.ts';
import { problems } from './fragments.ts';

/** What may be wrong with any request at all, whatever it asks for. */
const always = problems(
  'BadRequest',
  'NotAllowedMethod',
  'TooLong',
  'TooMany',
  'TooLargeHeaders',
  'NoAnswer',
  'Unavailable',
);
const verbs: readonly string[] = ['get', 'post', 'put', 'delete'];

/** Paths whose operations name these answers too; what an operation says of a status itself stays. */
export const withAnyRequest = (paths: Json): Json =>
  Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        // Beside operations a path has parameters.
        Object.entries(item as Json).map(([name, part]) => [name, verbs.includes(name) ? widened(part as Json) : part]),
      ),
    ]),
  );

function widened(operation: Json): Json {
  const own = operation['responses'] as Json;
  const added = Object.entries(always).filter(([status]) => !(`${status[0]}XX` in own));
  return { ...operation, responses: { ...Object.fromEntries(added), ...own } };
}
