import type { Issued } from './issued.ts';
import type { Paper } from './paper.ts';

/** The parts of a paper that its definition fills in; the rest follows from the entry that issued it. */
export type PaperText = Pick<Paper, 'parts'> & {
  // `undefined` takes away what a paper would have by default.
  readonly [Name in Exclude<keyof Paper, 'id' | 'dated' | 'parts' | 'ground' | 'code'>]?: Paper[Name] | undefined;
};

/** How one paper of a table is written. */
export type PaperDefinition = (issued: Issued) => PaperText;

/** The papers of a table, by their keys. What is not here is written from the answers of its event. */
export type PaperDefinitions = Readonly<Record<string, PaperDefinition>>;

/** Our own arrangement: every paper whose official form was not read says so. */
export const ownLayout = 'Bố cục theo quy ước của hệ thống, không phải mẫu ban hành.';

/** What stands where the reader may not read what was said. */
export const notForReader = 'Nội dung trao đổi giữa các cấp ủy, không hiển thị ở đây.';
