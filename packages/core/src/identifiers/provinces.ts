import { PolicyMissingError } from '../errors/policy-missing-error.ts';
import { parseDate, type IsoDate } from '../model/dates.ts';

/** A province or a city directly under the Centre. */
export interface Province {
  /** Two digits, as in the addresses of the State. Not the first group of an organization code. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'province' | 'city';
}

/** The day from which there are 34. */
export const firstDay34 = '2025-07-01';
// By Resolution 30/2026/QH16, known from secondary sources.
const dongNaiIsCityFrom = '2026-04-30';

const cities: Readonly<Record<string, string>> = {
  '01': 'Hà Nội',
  '31': 'Hải Phòng',
  '46': 'Huế',
  '48': 'Đà Nẵng',
  '79': 'Hồ Chí Minh',
  '92': 'Cần Thơ',
};

const rural: Readonly<Record<string, string>> = {
  '04': 'Cao Bằng',
  '08': 'Tuyên Quang',
  '11': 'Điện Biên',
  '12': 'Lai Châu',
  '14': 'Sơn La',
  '15': 'Lào Cai',
  '19': 'Thái Nguyên',
  '20': 'Lạng Sơn',
  '22': 'Quảng Ninh',
  '24': 'Bắc Ninh',
  '25': 'Phú Thọ',
  '33': 'Hưng Yên',
  '37': 'Ninh Bình',
  '38': 'Thanh Hóa',
  '40': 'Nghệ An',
  '42': 'Hà Tĩnh',
  '44': 'Quảng Trị',
  '51': 'Quảng Ngãi',
  '52': 'Gia Lai',
  '56': 'Khánh Hòa',
  '66': 'Đắk Lắk',
  '68': 'Lâm Đồng',
  '75': 'Đồng Nai',
  '80': 'Tây Ninh',
  '82': 'Đồng Tháp',
  '86': 'Vĩnh Long',
  '91': 'An Giang',
  '96': 'Cà Mau',
};

/** The 34 provinces and cities on a day, by code; throws `PolicyMissingError` before 01/7/2025, when there were 63. */
export function provinces(on: IsoDate): readonly Province[] {
  parseDate(on);
  if (on < firstDay34) throw new PolicyMissingError('provinces', on);
  const isCity = (code: string): boolean => code in cities || (code === '75' && on >= dongNaiIsCityFrom);
  return Object.entries({ ...cities, ...rural })
    .map(([code, name]): Province =>
      isCity(code)
        ? { code, name: `Thành phố ${name}`, kind: 'city' }
        : { code, name: `Tỉnh ${name}`, kind: 'province' },
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
