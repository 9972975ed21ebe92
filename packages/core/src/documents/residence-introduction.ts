import { law } from '../law/basis.ts';
import type { IsoDate } from '../model/dates.ts';
import { mustBeRecord } from '../model/must-be.ts';
import type { PaperMember } from './paper-request.ts';
import { optional } from './common-papers.ts';
import { ownLayout } from './paper-definition.ts';
import type { Paper, PaperIssuer, PaperSignature } from './paper.ts';
import { dayText, groundOf, line, shortLine, writtenDate } from './shown.ts';
import { inForce } from './standing.ts';

const basis = law('213-QĐ/TW', 'Điều 2');

/** What an introduction to the residence states. No procedure of the kit issues it: the tie must exist before a comment is asked for. */
export interface ResidenceIntroduction {
  readonly number?: string;
  readonly on: IsoDate;
  readonly issuer: PaperIssuer;
  readonly commune: string;
  readonly residenceCell?: string;
  readonly memberName: string;
  readonly member?: PaperMember;
  readonly currentCell: string;
  /** Introduced, and exempt from activities at the residence (33-HD, 1.1). */
  readonly exemptFromActivity: boolean;
  readonly signature?: PaperSignature;
}

/** The introduction of a serving member to the residence (Giấy giới thiệu, 213-QĐ/TW; handbook 6.3), to be printed. */
export function residenceIntroductionPaper(stated: ResidenceIntroduction): Paper {
  mustBeRecord(stated, 'introduction to the residence');
  const { number, on, issuer, commune, residenceCell, memberName, member = {}, currentCell, signature } = stated;
  return {
    id: `residence-introduction-${on}`,
    title: 'Giấy giới thiệu',
    subtitle: 'đảng viên đang công tác giữ mối liên hệ với nơi cư trú',
    issuer,
    ...(number === undefined ? {} : { number }),
    on,
    dated: writtenDate(on),
    addressees: [commune, ...(residenceCell === undefined ? [] : [residenceCell])],
    basis,
    ...optional('ground', groundOf(basis)),
    parts: [
      {
        kind: 'lines',
        lines: [
          line('Họ và tên', memberName.toLocaleUpperCase('vi')),
          shortLine('Giới tính', member.sex),
          shortLine('Sinh ngày', dayText(member.birthDate)),
          shortLine('Ngày vào Đảng', dayText(member.admittedOn)),
          shortLine('Ngày chính thức', dayText(member.officialOn)),
          line('Đang sinh hoạt tại', currentCell),
          line('Nơi ở hiện nay', member.currentAddress),
        ],
      },
      ...(stated.exemptFromActivity
        ? [{ kind: 'text', text: 'Giới thiệu nhưng được miễn sinh hoạt nơi cư trú.' } as const]
        : []),
      {
        kind: 'lines',
        heading: 'Phần của cấp ủy nơi nhận',
        lines: [line('Nhận ngày'), line('Phân công về chi bộ'), line('Chữ ký')],
      },
    ],
    signatures: signature === undefined ? [] : [signature],
    standing: inForce,
    notes: [ownLayout],
    orientation: 'portrait',
  };
}
