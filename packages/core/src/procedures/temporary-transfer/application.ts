import { law } from '../../law/basis.ts';
import { attachments, choice, date, neededWhen, text, type Condition } from '../../model/field.ts';
import type { Check, Step } from '../../model/procedure.ts';
import {
  applicationChecks as sharedChecks,
  consistency,
  contactFields,
  contactStep,
  decisionFields,
  destinationFields,
  destinationStep,
  legible,
  newAddressField,
  personalPapers,
  residenceProof,
} from '../transfer/application-fields.ts';
import type { Application, Facts } from './facts.ts';
import { grounds } from './grounds.ts';
import { lengthFault } from './stay.ts';

const lengthLaw = law('232-QĐ/TW', '6.3.2');

const decisionNeeded: Condition = {
  says: 'Lý do chuyển có quyết định của cơ quan có thẩm quyền',
  holds: ({ ground }) => ground === 'work' || ground === 'study',
};
const studies: Condition = { says: 'Lý do chuyển là học tập trung', holds: ({ ground }) => ground === 'study' };
const isSpecial: Condition = { says: 'Trường hợp đặc biệt', holds: ({ ground }) => ground === 'special' };
const hasPaper: Condition = {
  says: 'Lý do chuyển có văn bản làm căn cứ',
  holds: ({ ground }) => ground === 'work' || ground === 'study' || ground === 'special',
};

/** What the member is asked (data dictionary 6.1 to 6.3). The supplement asks the same questions again. */
export const applicationFields = {
  ground: choice('Lý do chuyển tạm thời', grounds),
  specialDecisionRef: neededWhen(isSpecial, text('Số, ngày quyết định của Ban Bí thư', { max: 120 })),
  ...decisionFields(decisionNeeded),
  trainingInstitution: neededWhen(studies, text('Cơ sở đào tạo')),
  courseName: neededWhen(studies, text('Khóa học, lớp học')),
  start: date('Sinh hoạt tạm thời từ ngày'),
  end: date('Đến ngày'),
  ...destinationFields,
  newAddress: newAddressField('Nơi ở trong thời gian sinh hoạt tạm thời'),
  decisionFile: neededWhen(hasPaper, attachments('Quyết định hoặc văn bản làm căn cứ', { counts: legible })),
  residenceProof,
  ...personalPapers,
  ...contactFields,
} as const;

/** The screens of the application. */
export const applicationSteps: readonly Step[] = [
  {
    id: 'ground',
    title: 'Lý do và thời gian',
    why: 'Lý do quyết định thời gian sinh hoạt tạm thời được phép.',
    basis: lengthLaw,
    fields: [
      'ground',
      'specialDecisionRef',
      'decisionNo',
      'decisionIssuer',
      'decisionDate',
      'trainingInstitution',
      'courseName',
      'start',
      'end',
    ],
  },
  destinationStep(law('294-QĐ/TW', '6.3.1')),
  {
    id: 'papers',
    title: 'Giấy tờ',
    why: 'Hồ sơ đảng viên vẫn ở nơi sinh hoạt chính thức; chỉ giấy giới thiệu đi theo đồng chí.',
    fields: [
      'decisionFile',
      'residenceProof',
      'selfCriticism',
      'strengths',
      'weaknesses',
      'mentorComment',
      'youthUnionComment',
    ],
  },
  contactStep,
];

/** What the answers must satisfy together. */
export const applicationChecks: readonly Check<Facts, Application>[] = [
  {
    code: 'stay-long-enough',
    field: 'end',
    says: 'Thời gian quá ngắn để chuyển sinh hoạt đảng tạm thời. Đồng chí chỉ cần báo cáo chi bộ.',
    basis: lengthLaw,
    holds: ({ ground, start, end }, _, { on }) => lengthFault(ground, start, end, on) !== 'too-short',
  },
  {
    code: 'stay-short-enough',
    field: 'end',
    says: 'Thời gian vượt quá mức của chuyển sinh hoạt đảng tạm thời với lý do này. Đồng chí làm thủ tục chuyển chính thức.',
    basis: lengthLaw,
    holds: ({ ground, start, end }, _, { on }) => lengthFault(ground, start, end, on) !== 'too-long',
  },
  {
    code: 'stay-not-over',
    field: 'end',
    says: 'Thời gian sinh hoạt tạm thời đã qua.',
    basis: consistency,
    holds: ({ end }, _, { on }) => end >= on,
  },
  ...sharedChecks,
];
