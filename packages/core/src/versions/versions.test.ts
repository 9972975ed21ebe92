import { expect, test } from 'vitest';
import { isIsoDate } from '../model/dates.ts';
import { apiVersion, judgeVersions, kitVersions } from './index.ts';

const kits = [
  { kit: '0.1', api: '1.0', from: '2026-11-21', endsOn: '2027-12-31' },
  { kit: '0.2', api: '1.1', from: '2027-05-01' },
];
const judge = (kit: string, api: string, on = '2027-06-01') => judgeVersions(kit, { api, kits }, on);

test('a version fits as long as its last day is far', () => {
  expect(judge('0.1.3', '1.0.0')).toEqual({ code: 'fits' });
  expect(judge('0.2.0', '1.4.0')).toEqual({ code: 'fits' });
});

test('its end is told from half a year before, through its last day, and after it', () => {
  expect(judge('0.1.0', '1.0.0', '2027-07-03')).toEqual({ code: 'fits' });
  expect(judge('0.1.0', '1.0.0', '2027-07-04')).toEqual({ code: 'ends-soon', endsOn: '2027-12-31', days: 180 });
  expect(judge('0.1.0', '1.0.0', '2027-12-31')).toEqual({ code: 'ends-soon', endsOn: '2027-12-31', days: 0 });
  expect(judge('0.1.0', '1.0.0', '2028-01-01')).toEqual({ code: 'ended', endsOn: '2027-12-31' });
});

test('a server of another major version does not fit, whatever the dates say; one that is older lacks something', () => {
  expect(judge('0.1.0', '2.0.0', '2028-01-01')).toEqual({ code: 'incompatible', needs: '1.0', has: '2.0.0' });
  expect(judge('0.2.0', '1.0.9')).toEqual({ code: 'server-older', needs: '1.1', has: '1.0.9' });
});

test('a version that the server has not heard of is unknown, unless it knows itself that it does not fit', () => {
  expect(judge('7.0.0', '1.0.0')).toEqual({ code: 'unknown' });
  expect(judgeVersions('0.1.0', { api: '2.1.0', kits: [] }, '2027-06-01')).toMatchObject({
    code: 'incompatible',
    needs: '1.0',
  });
});

test('the table goes from old to new, each version once, on days that exist, with an API that there is', () => {
  expect(new Set(kitVersions.map(({ kit }) => kit)).size).toBe(kitVersions.length);
  expect(kitVersions.map(({ from }) => from)).toEqual(kitVersions.map(({ from }) => from).toSorted());
  for (const { kit, from, endsOn } of kitVersions) {
    expect([kit, isIsoDate(from), endsOn === undefined || (isIsoDate(endsOn) && endsOn > from)]).toEqual([
      kit,
      true,
      true,
    ]);
    expect(judgeVersions(`${kit}.0`, { api: apiVersion, kits: kitVersions }, from).code).not.toBe('server-older');
  }
});
