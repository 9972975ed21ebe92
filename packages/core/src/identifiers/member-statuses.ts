import { foldForSearch } from './text.ts';

/** What a member's belonging is (trạng thái hoạt động), in the words of the member database. */
export const memberStatuses = {
  active: 'Đang sinh hoạt Đảng',
  transferred: 'Đã chuyển',
  exempt: 'Miễn sinh hoạt',
  left: 'Ra khỏi Đảng',
  removed: 'Xóa tên',
  deceased: 'Từ trần',
  suspended: 'Đình chỉ sinh hoạt',
  'in-transit': 'Chờ chuyển sinh hoạt',
  'temporary-away': 'Đang sinh hoạt tạm thời nơi khác',
} as const;
export type MemberStatus = keyof typeof memberStatuses;

/** The status that a word of the member database stands for; nothing for a word that it does not use. */
export const memberStatusOf = (word: string): MemberStatus | undefined => {
  const typed = foldForSearch(word);
  // The keys are those of the literal object above.
  return (Object.keys(memberStatuses) as readonly MemberStatus[]).find(
    (status) => status === typed || foldForSearch(memberStatuses[status]) === typed,
  );
};
