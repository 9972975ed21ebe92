import { expect, test } from 'vitest';
import { textsOf } from '../derive/texts.ts';
import { seatTexts } from '../model/actor.ts';
import { administration, procedures } from '../procedures/index.ts';
import { duesSentences } from '../procedures/dues/sentences.ts';
import { campaignSentences } from '../procedures/residence-comment/campaign/sentences.ts';
import { rightsSentences } from '../procedures/temporary-transfer/rights/sentences.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

const source: Readonly<Record<string, string>> = Object.assign(
  {},
  vi,
  duesSentences,
  rightsSentences,
  campaignSentences,
  seatTexts(),
  ...[...procedures, ...administration].map(textsOf),
);

test('English has a text for every key, and none for a key that is gone', () => {
  expect(Object.keys(en).toSorted()).toEqual(Object.keys(source).toSorted());
});

test('both languages fill in the same values, and no text is empty', () => {
  const blanks = (text: string | undefined) => text?.match(/\{\w+\}/g)?.toSorted() ?? [];
  for (const [key, text] of Object.entries(source)) {
    expect([key, blanks(en[key])]).toEqual([key, blanks(text)]);
    expect([key, en[key]?.trim()]).not.toEqual([key, '']);
  }
});
