import type { Basis } from '../../packages/core/src/index.ts';

/** A Markdown table. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A basis as readers of the documentation see it: what is not law says so. */
export function basisText(basis: Basis): string {
  if (basis.kind === 'law') return `${basis.instrument}, ${basis.at}`;
  return basis.kind === 'reported' ? `*reported by* ${basis.by}` : `*ours:* ${basis.why}`;
}

const opening = '<!-- generated: do not edit between these marks, run `pnpm generate` -->';
const closing = '<!-- /generated -->';

/** A page with its generated part renewed; what stands before and after the marks is written by hand and kept. */
export function renewed(page: string | undefined, title: string, generated: string): string {
  const part = `${opening}\n\n${generated}\n\n${closing}`;
  if (page === undefined) return `# ${title}\n\n${part}\n`;
  const from = page.indexOf(opening);
  const to = page.indexOf(closing);
  if (from < 0 || to < from) throw new Error(`The page "${title}" has lost its marks of generation.`);
  return page.slice(0, from) + part + page.slice(to + closing.length);
}
