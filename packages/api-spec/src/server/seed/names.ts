const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô'];
const middles = ['Văn', 'Thị', 'Đức', 'Thanh', 'Minh', 'Ngọc', 'Quang'];
const given = ['An', 'Bình', 'Châu', 'Dũng', 'Giang', 'Hà', 'Hạnh', 'Hùng', 'Hương', 'Khánh', 'Lan', 'Long', 'Mai'];
const endings = ['Mẫu', 'Ví Dụ', 'Thử Nghiệm'];

/** The nth invented name; its ending says that nobody is called so. The first 3003 differ. */
export const inventedName = (n: number): string =>
  // The lengths have no common factor, so the parts come round together only after their product.
  [
    families[n % families.length],
    middles[n % middles.length],
    given[n % given.length],
    endings[n % endings.length],
  ].join(' ');
