/** What is said of an address once it is left. */
export const place = {
  'place.former': '{former} nay thuộc {now} (từ 01/7/2025).',
  'place.take': 'Ghi là {now}',
  'place.district':
    '“{written}”: từ 01/7/2025 không còn cấp huyện. Nên ghi xã, phường hoặc đặc khu, rồi đến tỉnh, thành phố.',
} as const;
