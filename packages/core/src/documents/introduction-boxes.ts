import { dateOf } from '../model/dates.ts';
import type { PartyKey } from '../model/actor.ts';
import type { LogEntry } from '../model/dossier.ts';
import { isRecord, type Issued } from './issued.ts';
import type { PaperBox } from './paper.ts';
import { dayText, line, shortLine } from './shown.ts';
import { signedBy } from './signed-by.ts';

/** The boxes in the order of the way, and how each is called (handbook 3.5). */
const headings = {
  cell: 'Ô số 1: chi ủy nơi đi',
  sub: 'Ô số 2: đảng ủy bộ phận nơi đi',
  base: 'Ô số 3: đảng ủy cơ sở nơi đi',
  upper: 'Ô của cấp ủy cấp trên nơi đi',
  'upper-dest': 'Ô của cấp ủy cấp trên nơi đến',
  'base-dest': 'Ô của đảng ủy cơ sở nơi đến',
  'cell-dest': 'Ô cuối: chi bộ tiếp nhận',
} as const;
type BoxParty = keyof typeof headings;

const boxOf: Readonly<Record<string, BoxParty>> = {
  'introduction.box1': 'cell',
  'introduction.box2': 'sub',
  'introduction.box3': 'base',
  'introduction.upper': 'upper',
  'introduction.upper-dest': 'upper-dest',
  'introduction.base-dest': 'base-dest',
  'introduction.last': 'cell-dest',
};

/** The entries that signed the boxes of the paper as it stands at the end of a log: one box signed again, or undone, counts once. */
export function signingEntries(log: readonly LogEntry[]): ReadonlyMap<BoxParty, LogEntry> {
  const signed = new Map<BoxParty, LogEntry>();
  for (const entry of log) {
    const party = entry.documentIds.map((paper) => boxOf[paper]).find((known) => known !== undefined);
    if (party) signed.set(party, entry);
    // What was signed in the state that a dossier goes back to is to be signed again.
    if (entry.event === 'RETURN_TO_PREVIOUS')
      for (const [known, { fromState }] of signed) if (fromState === entry.toState) signed.delete(known);
    if (entry.event === 'CORRECT_AND_RESEND')
      for (const known of signed.keys()) if (known.endsWith('-dest')) signed.delete(known);
  }
  return signed;
}

/** The boxes of an introduction: signed, still to be signed on this way, and those that were written on paper. */
export function introductionBoxes(issued: Issued, log: readonly LogEntry[]): readonly PaperBox[] {
  const { nameOf } = issued;
  const way = wayOf(issued);
  const signed = signingEntries(log);
  const parties = Object.keys(headings) as readonly BoxParty[];
  const boxes = parties
    .filter((party) => signed.has(party) || way.has(party))
    .map((party, index, all): PaperBox => {
      const entry = signed.get(party);
      const next = all[index + 1];
      const signature = entry && signedBy(entry, nameOf);
      return {
        heading: headings[party],
        lines: [
          line('Từ', nameIn(way.get(party) ?? entry?.orgId, nameOf)),
          ...(next === undefined ? [] : [line('Giới thiệu đến', nameIn(way.get(next), nameOf))]),
          shortLine('Số', numberOf(entry)),
          shortLine('Ngày', entry && dayText(dateOf(entry.at))),
        ],
        ...(signature === undefined ? { unsigned: true } : { signature }),
      };
    });
  return [...boxes, ...writtenOnPaper(log)];
}

/** The units of the way by the part they play, where it is known. */
function wayOf({ facts, log }: Issued): ReadonlyMap<string, string> {
  const { route } = facts;
  if (!isRecord(route) || !isRecord(route['units'])) return new Map();
  // Inside one grassroots body the committee of the origin introduces straight to the cell.
  const left = (party: string): boolean => route['case'] === 'A' && /^(?:base|upper)-dest$/.test(party);
  // A destination that works on paper signs there, and its boxes are recorded from there.
  const onPaper = route['paperHandover'] === true || log.some(({ event }) => event === 'RECORD_PAPER_STEP');
  return new Map(
    Object.entries(route['units']).filter(
      (unit): unit is [PartyKey, string] =>
        typeof unit[1] === 'string' && !left(unit[0]) && !(onPaper && unit[0].endsWith('-dest')),
    ),
  );
}

const writtenOnPaper = (log: readonly LogEntry[]): readonly PaperBox[] =>
  log
    .filter(({ event, input }) => event === 'RECORD_PAPER_STEP' && isRecord(input))
    .map(({ input }) => {
      // Filtered above; the answers of a paper step are all text.
      const step = input as Readonly<Record<string, unknown>>;
      return {
        heading: `${boxLabel(String(step['box']))} (ghi theo bản giấy)`,
        lines: [
          line('Từ', String(step['organization'])),
          shortLine('Số', String(step['number'])),
          shortLine('Ngày', dayText(step['on'])),
          line('Người ký trên bản giấy', String(step['signer'])),
        ],
      };
    });

const boxLabel = (box: string): string => (Object.hasOwn(headings, box) ? headings[box as BoxParty] : box);
const nameIn = (id: string | undefined, nameOf: (id: string) => string): string | undefined =>
  id === undefined ? undefined : nameOf(id);
const numberOf = (entry: LogEntry | undefined): string | undefined =>
  isRecord(entry?.input) && typeof entry.input['number'] === 'string' ? entry.input['number'] : undefined;
