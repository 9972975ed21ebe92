/** Why a member transfers for a time (4.1). */
export const grounds = {
  residence: 'Thay đổi nơi cư trú có thời hạn',
  work: 'Thay đổi nơi công tác có thời hạn',
  study: 'Được cử đi học tập trung tại cơ sở đào tạo trong nước',
  special: 'Trường hợp đặc biệt do Ban Bí thư quy định',
} as const;
export type Ground = keyof typeof grounds;
