import { expect, test } from 'vitest';
import { faultsIn } from './faults-in.ts';
import { readRequirements } from './read-requirements.ts';
import { servedBy } from './served-by.ts';
import { whatExists } from './what-exists.ts';

const exists = whatExists();
const whole = (ids: readonly number[]): string =>
  ids.map((id) => `| R${id} | A | Something | | | [why](requirements.md) | |`).join('\n');
const all = Array.from({ length: 156 }, (_, index) => index + 1);
/** The faults of a table in which one line reads as given. */
const faultsWith = (line: string): readonly string[] => {
  const { requirements, faults } = readRequirements(`${whole(all.slice(1))}\n${line}`);
  return [...faults, ...faultsIn(requirements, exists)];
};

test('a table with every requirement once, each served by something that exists, has no fault', () => {
  expect(
    faultsWith(
      '| R1 | A,B | Transfer | `<tthc-official-transfer>` `elements-official-transfer--start` | `officialTransferSubmit` | `transfer/none` [table](procedures/official-transfer.md#x) | |',
    ),
  ).toEqual([]);
});

test('a requirement that is missing, doubled or asked for by no plan is named', () => {
  expect(faultsIn(readRequirements(whole(all.filter((id) => id !== 77))).requirements, exists)).toEqual([
    'R77 is missing',
  ]);
  expect(faultsIn(readRequirements(whole([...all, 5])).requirements, exists)).toEqual(['R5 stands twice']);
  expect(faultsIn(readRequirements(whole([...all, 157])).requirements, exists)).toEqual([
    'R157 is asked for by no plan',
  ]);
});

test.each([
  ['element', '| R1 | A | x | `<tthc-teleport>` | | | |', 'R1: there is no element tthc-teleport'],
  [
    'story',
    '| R1 | A | x | `elements-portal--all-is-lost` | | | |',
    'R1: there is no story elements-portal--all-is-lost',
  ],
  ['operation', '| R1 | A | x | | `approveAll` | | |', 'R1: there is no operation approveAll'],
  ['scenario', '| R1 | A | x | | | `transfer/to-the-moon` | |', 'R1: there is no scenario transfer/to-the-moon'],
  ['file', '| R1 | A | x | | | [x](nowhere.md) | |', 'R1: there is no file nowhere.md'],
])('a name of what does not exist is a fault: %s', (_, line, fault) => {
  expect(faultsWith(line)).toEqual([fault]);
});

test('what nothing serves needs a reason, and words that nobody can check are a fault', () => {
  expect(faultsWith('| R1 | A | Money | | | | |')).toEqual(['R1 is served by nothing, and no reason is given']);
  expect(faultsWith('| R1 | A | Money | | | | The budget is not ours. |')).toEqual([]);
  expect(faultsWith('| R1 | A | x | soon | | | Not yet. |')).toEqual([
    'R1: “soon” is neither a name in backticks nor a link',
  ]);
  expect(faultsWith('| R1 | A | | | | | Not yet. |')).toEqual(['R1 does not say what is asked']);
  expect(faultsWith('| R1 | A | x | | | | Not yet. | more |')).toEqual([
    'R1 has more cells than the table has columns',
  ]);
});

test('what is nearest to people counts', () => {
  const [one] = readRequirements('| R1 | A | x | `<tthc-home>` | `getMe` | [x](bench.md) | |').requirements;
  const [two] = readRequirements('| R1 | A | x | | `getMe` | [x](bench.md) | |').requirements;
  const [three] = readRequirements('| R1 | A | x | | | [x](bench.md) | |').requirements;
  const [none] = readRequirements('| R1 | A | x | | | | Not ours. |').requirements;
  expect([one, two, three, none].map((each) => each && servedBy(each))).toEqual([
    'by a screen',
    'by an operation',
    'by a document, a rule or a test',
    'not served',
  ]);
});
