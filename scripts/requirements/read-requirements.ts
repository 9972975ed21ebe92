import type { Named, Requirement } from './requirement.ts';

/** The requirements of the table in a Markdown text, in its order, and what in it cannot be read. */
export function readRequirements(markdown: string): {
  readonly requirements: readonly Requirement[];
  readonly faults: readonly string[];
} {
  const faults: string[] = [];
  const requirements = markdown
    .split('\n')
    .filter((line) => /^\|\s*R\d/.test(line))
    .map((line): Requirement => {
      const [id = '', , asked = '', screen = '', operation = '', rest = '', reason = '', ...more] = cellsOf(line);
      if (more.length > 0) faults.push(`${id} has more cells than the table has columns`);
      const named = [
        ...namesIn(screen, id, faults, (name) => (name.startsWith('<') ? 'element' : 'story')),
        ...namesIn(operation, id, faults, () => 'operation'),
        ...namesIn(rest, id, faults, () => 'scenario'),
      ];
      return { id, asked, names: named, reason };
    });
  return { requirements, faults };
}

const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** Names stand in backticks, files as links; other words would be checked by nobody. */
function namesIn(
  cell: string,
  id: string,
  faults: string[],
  kindOf: (name: string) => Named['kind'],
): readonly Named[] {
  const names = [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']): Named => {
    const kind = kindOf(name);
    return { kind, name: kind === 'element' ? name.replace(/[<>]/g, '') : name };
  });
  const files = [...cell.matchAll(/\[[^\]]+\]\(([^)#]+)[^)]*\)/g)].map(([, name = '']): Named => ({
    kind: 'file',
    name,
  }));
  const left = cell.replace(/`[^`]+`|\[[^\]]+\]\([^)]+\)/g, '').replace(/[\s,;]|<br>/g, '');
  if (left !== '') faults.push(`${id}: “${left}” is neither a name in backticks nor a link`);
  return [...names, ...files];
}
