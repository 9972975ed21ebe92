import { duesCase, withStrangers, type DuesCase, type DuesStep } from '../../worked-case.ts';
import type { ExemptionRegister, Facts } from '../facts.ts';

/** The day of the cases. */
export const caseDay = '2026-11-16';

export const register: ExemptionRegister = { on: caseDay, cell: 'cell', base: 'base', isBaseCell: false, settledThrough: '2026-10' };

/** A request that a member has just opened. */
export const ordinary: Facts = { memberId: 'member', memberName: 'Nguyễn Văn Mẫu', initiatorId: 'member', serial: 128, register };

const { settledThrough: _, ...unsettled } = register;
const baseCell = { register: { ...register, isBaseCell: true } };
const away = { register: { ...register, activities: { fromMonth: '2026-10', toMonth: '2027-06', grantedBy: 'cell' } } };
const file = [{ id: 'f1', name: 'ho-ngheo.pdf', type: 'application/pdf', size: 2048, sha256: '1'.padStart(64, '0') }];
const step = (event: string, by: DuesStep['by'], input: DuesStep['input'] = {}, on?: string): DuesStep => ({ event, by, input, ...(on ? { on } : {}) });
const given = (...steps: readonly DuesStep[]): DuesCase['given'] => ({ steps });
const having = (facts: object, ...steps: readonly DuesStep[]): DuesCase['given'] => ({ facts: { ...facts }, steps });

const hardship = { kind: 'exempt-hardship', hardship: 'poor', reason: 'Hộ nghèo năm 2026.', evidence: file, fromMonth: '2026-12', toMonth: '2027-11', truthDeclared: true };
const asked = (change: object): DuesStep => ({ ...submit, input: { ...hardship, ...change } });
const without = (...names: readonly string[]) => Object.fromEntries(Object.entries(hardship).filter(([name]) => !names.includes(name)));
export const submit = step('SUBMIT', 'member', hardship);
const deferral = { ...without('hardship', 'evidence'), kind: 'defer', reason: 'Đi làm xa.', fromMonth: '2026-12', toMonth: '2027-06' };
const askDeferral = step('SUBMIT', 'member', deferral);
const supplement = (by: DuesStep['by']) => step('REQUEST_SUPPLEMENT', by, { reason: 'Thiếu trang hai.' });
const resubmit = step('RESUBMIT', 'member', hardship);
export const consider = step('CONSIDER', 'cell.secretary', { consideredOn: '2026-11-15', opinion: 'agree', comment: 'Đúng hoàn cảnh.' });
export const reportUp = step('REPORT_UP', 'cell.secretary');
const grant = { number: '07-QĐ/ĐU', kind: 'exempt-hardship', fromMonth: '2026-12', toMonth: '2027-11' };
export const decide = step('DECIDE', 'base.secretary', grant);
const decideInCell = { ...decide, by: 'cell.secretary' } as const;
const refuse = step('REFUSE', 'base.secretary', { reason: 'Không đúng đối tượng.' });
const refuseInCell = { ...refuse, by: 'cell.secretary' } as const;
export const activate = step('ACTIVATE', 'system', {}, '2026-12-01');
const expire = step('EXPIRE', 'system', {}, '2027-12-01');
const timeout = step('SUPPLEMENT_TIMEOUT', 'system', {}, '2026-12-17');
const withdraw = step('WITHDRAW', 'member', { reason: 'Không cần nữa.' });
const cancel = step('CANCEL', 'base.secretary', { kind: 'removed', reason: 'Đã xóa tên.' });
const update = step('UPDATE_FROM_REGISTER', 'system', { register: { ...register, isBaseCell: true } });

const worked: readonly DuesCase[] = [
  duesCase('submit', 'Đảng viên hộ nghèo đề nghị miễn', ['P3c.1'], given(), submit, { to: 'submitted' }),
  duesCase('submit-illness', 'Bệnh hiểm nghèo có giấy tờ y tế', ['P3c.1'], given(), asked({ hardship: 'serious-illness' }), { to: 'submitted' }),
  duesCase('submit-reduction', 'Đề nghị giảm một nửa, không cần giấy tờ', ['P3c.1'], given(), { ...submit, input: { ...without('hardship', 'evidence'), kind: 'reduce-50' } }, { to: 'submitted' }),
  duesCase('submit-deferral', 'Chậm đóng trong thời gian miễn sinh hoạt', ['P3c.1'], having(away), askDeferral, { to: 'submitted' }),
  duesCase('submit-on-behalf', 'Bí thư lập thay, có đồng ý', ['P3c.1'], having({ initiatorId: 'cell.secretary' }), { ...asked({ consentOnBehalf: true }), by: 'cell.secretary' }, { to: 'submitted' }),
  duesCase('submit-on-behalf-without-consent', 'Lập thay mà không ghi nhận đồng ý', ['P3c.1'], having({ initiatorId: 'cell.secretary' }), { ...submit, by: 'cell.secretary' }, { refused: ['VALIDATION:/consentOnBehalf'] }),
  duesCase('submit-without-evidence', 'Thiếu giấy chứng nhận', ['P3c.1'], given(), { ...submit, input: without('evidence') }, { refused: ['VALIDATION:/evidence'] }),
  duesCase('submit-without-circumstance', 'Chưa nêu hoàn cảnh', ['P3c.1'], given(), { ...submit, input: without('hardship') }, { refused: ['VALIDATION:/hardship'] }),
  duesCase('submit-thirteen-months', 'Mười ba tháng là quá dài', ['P3c.1'], given(), asked({ toMonth: '2027-12' }), { refused: ['VALIDATION:/toMonth'] }),
  duesCase('submit-backwards', 'Kỳ cuối trước kỳ đầu', ['P3c.1'], given(), asked({ toMonth: '2026-11' }), { refused: ['VALIDATION:/toMonth'] }),
  duesCase('submit-long-from-before', 'Thời hạn tính theo quy định hôm nay, kể cả từ kỳ cũ', ['P3c.1'], { facts: { register: unsettled }, steps: [] }, asked({ fromMonth: '2025-12', toMonth: '2026-12' }), { refused: ['VALIDATION:/toMonth'] }),
  duesCase('submit-unregulated', 'Kỳ trước khi có quy định', ['P3c.1'], { facts: { register: unsettled }, steps: [] }, asked({ fromMonth: '2011-03', toMonth: '2011-12' }), { refused: ['VALIDATION:/fromMonth'] }),
  duesCase('submit-settled', 'Kỳ đã chốt sổ', ['P3c.1'], given(), asked({ fromMonth: '2026-10', toMonth: '2026-12' }), { refused: ['VALIDATION:/fromMonth'] }),
  duesCase('submit-deferral-at-home', 'Không được miễn sinh hoạt thì không chậm đóng', ['P3c.1'], given(), askDeferral, { refused: ['VALIDATION:/toMonth'] }),
  duesCase('submit-deferral-too-long', 'Chậm đóng dài hơn thời gian miễn sinh hoạt', ['P3c.1'], having(away), { ...askDeferral, input: { ...deferral, toMonth: '2027-07' } }, { refused: ['VALIDATION:/toMonth'] }),
  duesCase('supplement', 'Chi bộ yêu cầu bổ sung', ['P3c.2', 'own-dossier', 'own-request'], given(submit), supplement('cell.deputy'), { to: 'needs-supplement' }),
  duesCase('supplement-considered', 'Yêu cầu bổ sung sau khi họp', ['P3c.2'], given(submit, consider), supplement('cell.secretary'), { to: 'needs-supplement' }),
  duesCase('supplement-base', 'Cấp ủy yêu cầu bổ sung', ['P3c.2'], given(submit, consider, reportUp), supplement('base.secretary'), { to: 'needs-supplement' }),
  duesCase('supplement-own', 'Bí thư không xử lý đề nghị của mình', ['P3c.2', 'own-dossier'], given(submit), supplement('member-as-leader'), { refused: ['own-dossier'] }),
  duesCase('supplement-own-filing', 'Người lập thay không tự xử lý', ['P3c.2', 'own-request'], having({ initiatorId: 'filer' }, { ...asked({ consentOnBehalf: true }), by: 'filer' }), supplement('filer'), { refused: ['own-request'] }),
  duesCase('resubmit', 'Bổ sung xong về đúng bước đã yêu cầu', ['P3c.3'], given(submit, consider, reportUp, supplement('base.secretary')), resubmit, { to: 'upper-decision' }),
  duesCase('resubmit-without-evidence', 'Bổ sung vẫn thiếu giấy tờ', ['P3c.3'], given(submit, supplement('cell.secretary')), { ...resubmit, input: without('evidence') }, { refused: ['VALIDATION:/evidence'] }),
  duesCase('timeout', 'Quá hạn bổ sung thì đóng', ['P3c.4', 'exemption-supplement-lapsed'], given(submit, supplement('cell.secretary')), timeout, { to: 'closed-unsupplemented' }),
  duesCase('timeout-too-early', 'Ngày thứ ba mươi chưa quá hạn', ['P3c.4', 'exemption-supplement-lapsed'], given(submit, supplement('cell.secretary')), { ...timeout, on: '2026-12-16' }, { refused: ['exemption-supplement-lapsed'] }),
  duesCase('consider', 'Chi bộ họp xem xét', ['P3c.5'], given(submit), consider, { to: 'cell-considered' }),
  duesCase('consider-tomorrow', 'Ngày họp ở tương lai', ['P3c.5'], given(submit), { ...consider, input: { ...consider.input, consideredOn: '2026-11-17' } }, { refused: ['VALIDATION:/consideredOn'] }),
  duesCase('report', 'Chi bộ trực thuộc báo cáo lên', ['P3c.6', 'is-for-the-committee'], given(submit, consider), reportUp, { to: 'upper-decision' }),
  duesCase('report-base-cell', 'Chi bộ cơ sở tự quyết định', ['P3c.6', 'is-for-the-committee'], having(baseCell, submit, consider), reportUp, { refused: ['is-for-the-committee'] }),
  duesCase('decide-in-base-cell', 'Chi bộ cơ sở quyết định', ['P3c.7', 'is-for-the-cell'], having(baseCell, submit, consider), decideInCell, { to: 'decided' }),
  duesCase('decide-in-cell', 'Chi bộ trực thuộc không tự quyết định', ['P3c.7', 'is-for-the-cell'], given(submit, consider), decideInCell, { refused: ['is-for-the-cell'] }),
  duesCase('decide-deferral', 'Nơi cho miễn sinh hoạt quyết định chậm đóng', ['P3c.7'], having(away, askDeferral, consider), { ...decideInCell, input: { ...grant, kind: 'defer', toMonth: '2027-06' } }, { to: 'decided' }),
  duesCase('decide', 'Cấp ủy quyết định', ['P3c.8'], given(submit, consider, reportUp), decide, { to: 'decided' }),
  duesCase('decide-less', 'Cấp ủy cho giảm thay vì miễn', ['P3c.8'], given(submit, consider, reportUp), { ...decide, input: { ...grant, kind: 'reduce-70' } }, { to: 'decided' }),
  duesCase('decide-too-long', 'Quyết định quá mười hai tháng', ['P3c.8'], given(submit, consider, reportUp), { ...decide, input: { ...grant, toMonth: '2027-12' } }, { refused: ['VALIDATION:/toMonth'] }),
  duesCase('decide-settled', 'Không hồi tố kỳ đã chốt', ['P3c.8'], given(submit, consider, reportUp), { ...decide, input: { ...grant, fromMonth: '2026-10', toMonth: '2027-06' } }, { refused: ['VALIDATION:/fromMonth'] }),
  duesCase('decide-unconsidered', 'Chưa qua chi bộ thì chưa quyết định', [], given(submit), decide, { refused: ['NOT_IN_STATE'] }),
  duesCase('refuse-in-base-cell', 'Chi bộ cơ sở không chấp nhận', ['P3c.9'], having(baseCell, submit, consider), refuseInCell, { to: 'refused' }),
  duesCase('refuse-in-cell', 'Chi bộ trực thuộc không tự từ chối', ['P3c.9', 'is-for-the-cell'], given(submit, consider), refuseInCell, { refused: ['is-for-the-cell'] }),
  duesCase('refuse', 'Cấp ủy không chấp nhận', ['P3c.10'], given(submit, consider, reportUp), refuse, { to: 'refused' }),
  duesCase('refuse-without-reason', 'Không chấp nhận phải nêu lý do', ['P3c.10'], given(submit, consider, reportUp), { ...refuse, input: {} }, { refused: ['VALIDATION:/reason'] }),
  duesCase('activate', 'Ngày đầu tháng thì có hiệu lực', ['P3c.11', 'decision-has-begun'], given(submit, consider, reportUp, decide), activate, { to: 'active' }),
  duesCase('activate-too-early', 'Chưa đến tháng được ghi', ['P3c.11', 'decision-has-begun'], given(submit, consider, reportUp, decide), { ...activate, on: '2026-11-30' }, { refused: ['decision-has-begun'] }),
  duesCase('expire', 'Hết tháng cuối thì hết hiệu lực', ['P3c.12', 'decision-has-ended'], given(submit, consider, reportUp, decide, activate), expire, { to: 'expired' }),
  duesCase('expire-too-early', 'Ngày cuối vẫn còn hiệu lực', ['P3c.12', 'decision-has-ended'], given(submit, consider, reportUp, decide, activate), { ...expire, on: '2027-11-30' }, { refused: ['decision-has-ended'] }),
  duesCase('withdraw', 'Đảng viên rút đề nghị', ['P3c.13'], given(submit), withdraw, { to: 'withdrawn' }),
  duesCase('withdraw-decided', 'Đã quyết định thì không rút', [], given(submit, consider, reportUp, decide), withdraw, { refused: ['NOT_IN_STATE'] }),
  duesCase('cancel', 'Đảng viên bị xóa tên', ['P3c.14'], given(submit), cancel, { to: 'cancelled' }),
  duesCase('update', 'Chi bộ trở thành chi bộ cơ sở', ['P3c.15'], given(submit), update, { to: 'submitted' }),
  duesCase('update-nonsense', 'Dữ liệu đăng ký sai dạng', ['P3c.15'], given(submit), step('UPDATE_FROM_REGISTER', 'system', { register: {} }), { refused: ['VALIDATION:/register'] }),
];

/** The worked cases of a request for relief: every row and rule, accepting and refusing. */
export const cases: readonly DuesCase[] = withStrangers(worked);
