import { expect, test } from 'vitest';
import { InvalidInputError } from '../errors/index.ts';
import type { AnnouncementInput } from '../model/announcement-views.ts';
import { announcementIssues, announcementStanding } from './announcement.ts';

const on = '2026-11-02';
const announcement: AnnouncementInput = {
  kind: 'maintenance',
  audience: 'members',
  title: 'Tạm ngừng hệ thống tối thứ Bảy',
  text: 'Từ 20 giờ đến 22 giờ.\nHồ sơ đang làm dở vẫn được giữ.',
  from: '2026-11-02',
  to: '2026-11-07',
};
const found = (more: object) =>
  announcementIssues({ ...announcement, ...more }, on).map(({ pointer, code }) => `${pointer} ${code}`);

test('an announcement with a title, a text and days is in order', () => {
  expect(found({})).toEqual([]);
  expect(found({ from: '2026-11-02', to: '2026-11-02' })).toEqual([]);
  expect(found({ from: '2026-10-01' })).toEqual([]);
});

test('what looks like markup is text like any other', () => {
  expect(found({ title: '<b>Khẩn</b> & "gấp"', text: '<script>alert(1)</script>' })).toEqual([]);
});

test('every fault is told, with the field it belongs to', () => {
  expect(found({ kind: 'party', audience: undefined, title: ' ', text: '', from: 'mai', to: '2026-02-30' })).toEqual([
    '/kind required',
    '/audience required',
    '/title required',
    '/text required',
    '/from required',
    '/to required',
  ]);
  expect(found({ title: 'a'.repeat(151), text: 'a'.repeat(2001) })).toEqual(['/title too-long', '/text too-long']);
  expect(found({ title: 'Hai\ndòng', text: 'Đảo \u202Engược' })).toEqual(['/title no-text', '/text no-text']);
  expect(found({ title: 'Chuông \u0007', text: 'ẩn\u200B' })).toEqual(['/title no-text', '/text no-text']);
});

test('its days are in order, not all past, and a year at most', () => {
  expect(found({ from: '2026-11-09' })).toEqual(['/to order']);
  expect(found({ from: '2026-10-01', to: '2026-11-01' })).toEqual(['/to past']);
  expect(found({ to: '2027-11-02' })).toEqual([]);
  expect(found({ to: '2027-11-03' })).toEqual(['/to too-late']);
});

test('it is shown on its days until it is withdrawn', () => {
  const { from, to } = announcement;
  const standing = (day: string, withdrawnOn?: string) =>
    announcementStanding({ from, to, ...(withdrawnOn === undefined ? {} : { withdrawnOn }) }, day);
  expect(['2026-11-01', from, to, '2026-11-08'].map((day) => standing(day))).toEqual([
    'to-come',
    'shown',
    'shown',
    'run-out',
  ]);
  expect(standing('2026-11-04', '2026-11-04')).toBe('withdrawn');
});

test('what is no announcement is an error of the program', () => {
  // Said on purpose: a caller without types.
  expect(() => announcementIssues('x' as unknown as AnnouncementInput, on)).toThrow(InvalidInputError);
});
