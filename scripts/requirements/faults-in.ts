import type { Named, Requirement } from './requirement.ts';
import type { Exists } from './what-exists.ts';

/** How many things the two plans ask for. */
const asked = 156;

/** What is wrong with the table: lines missing, doubled or empty, and names of what is not there. */
export function faultsIn(requirements: readonly Requirement[], exists: Exists): readonly string[] {
  const ids = requirements.map(({ id }) => id);
  const wanted = Array.from({ length: asked }, (_, index) => `R${index + 1}`);
  return [
    ...wanted.filter((id) => !ids.includes(id)).map((id) => `${id} is missing`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...ids.filter((id) => !wanted.includes(id)).map((id) => `${id} is asked for by no plan`),
    ...requirements.flatMap((one) => faultsOf(one, exists)),
  ];
}

function faultsOf({ id, asked: what, names, reason }: Requirement, exists: Exists): readonly string[] {
  const absent = names.filter((named) => !isThere(named, exists));
  return [
    ...(what === '' ? [`${id} does not say what is asked`] : []),
    ...(names.length === 0 && reason === '' ? [`${id} is served by nothing, and no reason is given`] : []),
    ...absent.map(({ kind, name }) => `${id}: there is no ${kind} ${name}`),
  ];
}

function isThere({ kind, name }: Named, exists: Exists): boolean {
  switch (kind) {
    case 'element':
      return exists.tags.has(name);
    case 'story':
      return exists.stories.has(name);
    case 'operation':
      return exists.operations.has(name);
    case 'scenario':
      return exists.scenarios.has(name);
    case 'file':
      return exists.hasFile(name);
  }
}
