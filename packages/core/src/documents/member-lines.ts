import { textFact, type Issued } from './issued.ts';
import type { PaperLine } from './paper.ts';
import { dayText, line, shortLine } from './shown.ts';

/** Who the paper is about. A dossier keeps the name alone; the rest comes from the member database, or is written by hand. */
export function memberLines(issued: Issued): readonly PaperLine[] {
  const { member = {} } = issued.options;
  return [
    line('Họ và tên', textFact(issued, 'memberName')?.toLocaleUpperCase('vi')),
    shortLine('Sinh ngày', dayText(member.birthDate)),
    shortLine('Ngày vào Đảng', dayText(member.admittedOn)),
    shortLine('Ngày chính thức', dayText(member.officialOn)),
    shortLine('Số thẻ đảng viên', member.cardNo),
  ];
}
