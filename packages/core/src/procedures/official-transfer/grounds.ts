/** Why a member transfers for good (3.1). */
export const grounds = {
  'new-unit': 'Chuyển công tác đến đơn vị mới',
  'contract-12m': 'Hợp đồng, làm việc từ 12 tháng trở lên hoặc không thời hạn',
  residence: 'Thay đổi nơi cư trú lâu dài',
  retired: 'Nghỉ hưu',
  incapacity: 'Nghỉ mất sức',
  'left-work': 'Thôi việc',
  demobilized: 'Phục viên',
  graduated: 'Tốt nghiệp, ra trường',
  other: 'Lý do khác',
} as const;
export type Ground = keyof typeof grounds;

/** Grounds that no decision proves: the member shows other papers. */
const withoutDecision: readonly unknown[] = ['residence', 'graduated'] satisfies readonly Ground[];

/** Whether a decision of an authority stands behind the ground. */
export const hasDecision = (ground: unknown): boolean =>
  typeof ground === 'string' && ground in grounds && !withoutDecision.includes(ground);
