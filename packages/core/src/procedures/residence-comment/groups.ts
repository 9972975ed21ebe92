/** Members introduced to the residence but exempt from activities there (33-HD, 1.1): no yearly comment is asked for. */
export const exemptFromActivity = {
  barracks: 'Quân đội, công an ở tập trung trong doanh trại, ít về nơi cư trú',
  'often-away': 'Thường xuyên công tác xa hoặc lưu động',
  rotated: 'Cán bộ luân chuyển ở nhà công vụ',
  'full-time-study': 'Cán bộ học tập trung 12 tháng',
  'student-away': 'Học sinh, sinh viên học xa nhà',
} as const;

/** Members exempt from the introduction to the residence altogether (33-HD, 1.2); the list is known in part. */
export const exemptFromIntroduction = {
  'secret-duty': 'Quân đội, công an làm nhiệm vụ đặc biệt, phải giữ bí mật danh tính',
  'combat-ready': 'Đơn vị thường trực sẵn sàng chiến đấu',
} as const;

export type Group = keyof typeof exemptFromActivity | keyof typeof exemptFromIntroduction;

/** Whether a group keeps only part of the duties at the residence, so that no yearly comment is asked for. */
export const isExemptFromActivity = (group: string | undefined): boolean =>
  group !== undefined && Object.hasOwn(exemptFromActivity, group);

/** Whether a group is not introduced to the residence at all. */
export const isExemptFromIntroduction = (group: string | undefined): boolean =>
  group !== undefined && Object.hasOwn(exemptFromIntroduction, group);
