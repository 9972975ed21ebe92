import type { SupportContact } from '@tthc-dang/core/client/administration';
import type { KeptRecord } from '../store/collections.ts';

const hours = 'Thứ Hai đến thứ Sáu, 7 giờ 30 đến 17 giờ';

const contactsOf = (owner: string, contacts: readonly SupportContact[]): KeptRecord => ({
  collection: 'supportContacts',
  record: { id: owner, owner, sort: '2026-05-08T08:00:00+07:00', revision: 1, contacts },
});

/** Whom to turn to, as the plans want it known: near by in the commune, then in the province. Nobody of these exists. */
export const keptSupport: readonly KeptRecord[] = [
  contactsOf('base-lam-mau', [
    { topic: 'procedures', name: 'Văn phòng Đảng ủy xã Lam Mẫu', hotline: '0912345601', hours },
    { topic: 'sign-in', name: 'Tổ công nghệ số cộng đồng xã Lam Mẫu', zalo: 'Nhóm Zalo hỗ trợ xã Lam Mẫu' },
  ]),
  contactsOf('tinh-song-mau', [
    { topic: 'technical', name: 'Tổ hỗ trợ kỹ thuật tỉnh Sông Mẫu', hotline: '0912345602', hours },
    { topic: 'data', name: 'Ban Tổ chức Tỉnh ủy Sông Mẫu', email: 'du-lieu@song-mau.example' },
    { topic: 'dues', name: 'Văn phòng Tỉnh ủy Sông Mẫu', email: 'dang-phi@song-mau.example' },
  ]),
];
