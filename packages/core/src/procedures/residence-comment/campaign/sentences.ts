/** What the campaign says besides the rules of row N1, in Vietnamese (the source of truth), by key. `{…}` is filled in. */
export const campaignSentences = {
  'rule.campaign-twice': 'Đảng viên này có hai lần trong danh sách.',
  'rule.campaign-own': 'Đồng chí tự lập yêu cầu của mình, không qua danh sách của nơi công tác.',
  'rule.campaign-window': 'Đợt lấy ý kiến hằng năm từ {first} đến {last}.',
} as const;
