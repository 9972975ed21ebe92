/** What a step says that is taken in place. `{…}` is filled in. */
export const desk = {
  'desk.open-dossier': 'Mở hồ sơ',
  'desk.done': 'Đã ghi nhận: {what}. Trạng thái mới: {state}.',
  'desk.not-now': 'Bước này hiện không dành cho đồng chí, hoặc đã có người làm.',
  'desk.mind': 'Lưu ý:',
  'desk.nothing-to-do': 'Hồ sơ này hiện không có việc nào dành cho đồng chí.',
} as const;
