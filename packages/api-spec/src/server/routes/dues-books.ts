import { dateOf, duesObligation, type DuesObligationFacts, type Page } from '@tthc-dang/core';
import type {
  CollectionBookView,
  LedgerView,
  ObligationView,
  RetentionRuleView,
  UnpaidWarnings,
} from '@tthc-dang/core/client/dues';
import { collectionBook, isAllowedShare, unpaidWarning, type BookedMonth } from '@tthc-dang/core/dues';
import { firstDay, isIsoDate, monthOf } from '@tthc-dang/core/dates';
import { compareNames, formatMonth } from '@tthc-dang/core/identifiers';
import { allDossiers } from '../dues/all-dossiers.ts';
import { b01View } from '../dues/b01-view.ts';
import { csvOf } from '../dues/csv.ts';
import { ledgerView } from '../dues/ledger-view.ts';
import { monthPlus } from '../dues/months.ts';
import { obligationView, paidView } from '../dues/obligation-view.ts';
import { openPeriod } from '../dues/open-period.ts';
import { idIn, monthIn, onlyOf, yearIn } from '../dues/query.ts';
import { unitFor } from '../dues/rights.ts';
import { duesUnitsUnder } from '../dues/units.ts';
import { json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import { idempotent } from '../http/idempotent.ts';
import { cursorOf, limitIn, oneOf, placeIn } from '../http/paging.ts';
import type { Route } from '../http/route.ts';
import { fault, refused } from '../problems.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import { namesOn } from '../views/names.ts';

const wantsCsv = (url: URL): boolean => oneOf(url, 'format', ['json', 'csv']) === 'csv';
const table = (rows: Parameters<typeof csvOf>[0]): Response => {
  const answer = json(null);
  const headers = new Headers(answer.headers);
  headers.set('content-type', 'text/csv; charset=utf-8');
  return new Response(csvOf(rows), { headers });
};

/** The books of dues: months opened, ledgers, the book of a year, warnings, report B01/ĐP, what a unit keeps. */
export const duesBookRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/dues/obligations',
    operationId: 'listDuesObligations',
    answer: async (call) => {
      const { url, person, at, store } = call;
      const limit = limitIn(url);
      const year = url.searchParams.get('year');
      const wanted = year === null ? undefined : String(yearIn(year));
      const [before] = placeIn(url, 1) ?? [];
      return store.read(async (reader) => {
        const names = namesOn(await treeOfRegister(reader), at);
        const all = (await allDossiers(reader, { memberId: person.id, procedures: [duesObligation.id] }))
          .filter(({ month = '' }) => wanted === undefined || month.startsWith(wanted))
          .sort((a, b) => ((a.month ?? '') < (b.month ?? '') ? 1 : -1));
        // Of a member there is one obligation a month, so the month is a place in the list.
        const rest = before === undefined ? all : all.filter(({ month = '' }) => month < before);
        const items: ObligationView[] = [];
        for (const record of rest.slice(0, limit)) items.push(await obligationView(reader, record, names));
        const last = items.at(-1);
        const page: Page<ObligationView> = {
          items,
          total: all.length,
          ...(last && rest.length > limit ? { next: cursorOf([last.period]) } : {}),
        };
        return json(page);
      });
    },
  },
  {
    method: 'POST',
    path: '/v1/dues/periods',
    operationId: 'openDuesPeriod',
    answer: async (call) => {
      const { value, text } = await objectOf(call.request);
      onlyOf(value, ['unitId', 'month']);
      const [unitId, month] = [idIn('unitId', value['unitId']), monthIn(value['month'])];
      const now = monthOf(dateOf(call.at));
      if (month > monthPlus(now, 12) || month < monthPlus(now, -12))
        throw refused([{ code: 'NOT_IN_SCOPE', says: 'Chỉ lập được kỳ trong vòng mười hai tháng trước hoặc sau.' }]);
      return idempotent(call, text, async (writer) => {
        await unitFor(writer, call, unitId, 'open');
        const period = await openPeriod(writer, { unitId, month, at: call.at });
        if (!period) throw fault('NOT_FOUND');
        return json(period);
      });
    },
  },
  {
    method: 'GET',
    path: '/v1/dues/ledger',
    operationId: 'getDuesLedger',
    answer: async (call) => {
      const { searchParams } = call.url;
      const [unitId, month] = [idIn('unitId', searchParams.get('unitId')), monthIn(searchParams.get('month'))];
      const isTable = wantsCsv(call.url);
      const ledger = await call.store.read(async (reader) =>
        ledgerView(reader, await unitFor(reader, call, unitId, 'read'), month, call.at),
      );
      return isTable ? table(ledgerRows(ledger)) : json(ledger);
    },
  },
  {
    method: 'GET',
    path: '/v1/dues/collection-book',
    operationId: 'getDuesCollectionBook',
    answer: async (call) => {
      const unitId = idIn('unitId', call.url.searchParams.get('unitId'));
      const year = yearIn(call.url.searchParams.get('year'));
      const isTable = wantsCsv(call.url);
      const book = await call.store.read(async (reader): Promise<CollectionBookView> => {
        const { unit } = await unitFor(reader, call, unitId, 'read');
        const records = await allDossiers(reader, { procedures: [duesObligation.id], unitIds: [unit.id] });
        const booked: BookedMonth[] = [];
        for (const record of records.filter(({ month = '' }) => month.startsWith(`${year}-`))) {
          const { memberId, memberName, period, assessment } = record.facts as DuesObligationFacts;
          const paid = await paidView(reader, record);
          booked.push({ memberId, memberName, period, assessment, ...(paid ? { paid } : {}) });
        }
        const lines = collectionBook(booked, year).map(({ months, ...line }) => ({
          ...line,
          months: months.map(({ period, assessment, paid, cumulative }) => ({
            period,
            due: assessment.due,
            ...(assessment.basisAmount === undefined ? {} : { basisAmount: assessment.basisAmount }),
            ...(assessment.rateBp === undefined ? {} : { rateBp: assessment.rateBp }),
            ...(assessment.exemption === undefined ? {} : { exemption: assessment.exemption }),
            // It was put in as a view a few lines above.
            ...(paid ? { paid: paid as NonNullable<ObligationView['paid']> } : {}),
            cumulative,
          })),
        }));
        return { unitId: unit.id, unitName: unit.name, year, lines };
      });
      return isTable ? table(bookRows(book)) : json(book);
    },
  },
  {
    method: 'GET',
    path: '/v1/dues/unpaid-warnings',
    operationId: 'listDuesUnpaidWarnings',
    answer: async (call) => {
      const unitId = idIn('unitId', call.url.searchParams.get('unitId'));
      const year = yearIn(call.url.searchParams.get('year'));
      return call.store.read(async (reader) => {
        const { unit } = await unitFor(reader, call, unitId, 'read');
        const units = duesUnitsUnder(await treeOfRegister(reader), unit.id, dateOf(call.at));
        const overdue = await allDossiers(reader, {
          procedures: [duesObligation.id],
          unitIds: units.map((one) => one.unit.id),
          states: ['overdue'],
        });
        const byMember = new Map<string, (typeof overdue)[number][]>();
        for (const record of overdue.filter(({ month = '' }) => month.startsWith(`${year}-`)))
          byMember.set(record.memberId, [...(byMember.get(record.memberId) ?? []), record]);
        const members = [...byMember].map(([memberId, records]) => {
          const { year: _, ...warning } = unpaidWarning(
            records.map(({ month = '', state }) => ({ period: month, state })),
            year,
          );
          const [{ memberName, unitId: cell = '' }] = records as [(typeof records)[number]];
          return { memberId, memberName, unitId: cell, ...warning };
        });
        const answer: UnpaidWarnings = {
          unitId: unit.id,
          year,
          members: members.sort((a, b) => b.count - a.count || compareNames(a.memberName, b.memberName)),
        };
        return json(answer);
      });
    },
  },
  {
    method: 'GET',
    path: '/v1/dues/b01',
    operationId: 'getDuesB01',
    answer: async (call) => {
      const unitId = idIn('unitId', call.url.searchParams.get('unitId'));
      const year = yearIn(call.url.searchParams.get('year'));
      const quarter = Number(oneOf(call.url, 'quarter', ['1', '2', '3', '4']) ?? 0);
      if (quarter !== 1 && quarter !== 2 && quarter !== 3 && quarter !== 4)
        throw fault('BAD_REQUEST', { detail: 'quarter is 1 to 4.' });
      const isTable = wantsCsv(call.url);
      const report = await call.store.read(async (reader) =>
        b01View(reader, await unitFor(reader, call, unitId, 'read'), { year, quarter }, call.at),
      );
      return isTable
        ? table([
            ['Mã', 'Chỉ tiêu', '(1) Xã, phường', '(2) Doanh nghiệp', '(3) Khác', '(4) Tổng số'],
            ...report.rows.map((row) => [row.code, row.label, row.communes, row.enterprises, row.others, row.total]),
          ])
        : json(report);
    },
  },
  {
    method: 'GET',
    path: '/v1/dues/retention-rules',
    operationId: 'listDuesRetentionRules',
    answer: async (call) => {
      const unitId = idIn('unitId', call.url.searchParams.get('unitId'));
      const limit = limitIn(call.url);
      const [sort, id] = placeIn(call.url, 2) ?? [];
      return call.store.read(async (reader) => {
        const { unit } = await unitFor(reader, call, unitId, 'read');
        const after = sort === undefined || id === undefined ? {} : { after: { sort, id } };
        const found = await reader.list('retentionRules', {
          owners: [unit.id],
          descending: true,
          limit: limit + 1,
          ...after,
        });
        const last = found.items[limit - 1];
        const page: Page<RetentionRuleView> = {
          items: found.items.slice(0, limit).map(({ owner, retainBp, decisionNo, from, verified }) => ({
            unitId: owner,
            retainBp,
            decisionNo,
            from,
            verified,
          })),
          total: found.total,
          ...(last && found.items.length > limit ? { next: cursorOf([last.sort, last.id]) } : {}),
        };
        return json(page);
      });
    },
  },
  {
    method: 'POST',
    path: '/v1/dues/retention-rules',
    operationId: 'setDuesRetentionRule',
    answer: async (call) => {
      const { value, text } = await objectOf(call.request);
      onlyOf(value, ['unitId', 'retainBp', 'decisionNo', 'from']);
      const { retainBp, decisionNo, from } = value;
      const unitId = idIn('unitId', value['unitId']);
      if (typeof retainBp !== 'number' || !Number.isInteger(retainBp) || retainBp < 0 || retainBp > 10_000)
        throw fault('BAD_REQUEST', { detail: 'retainBp is 0 to 10000.' });
      if (typeof decisionNo !== 'string' || decisionNo.trim() === '' || decisionNo.length > 60)
        throw fault('BAD_REQUEST', { detail: 'decisionNo is the number of a decision.' });
      if (!isIsoDate(from) || !/^20[1-9]\d-/.test(from)) throw fault('BAD_REQUEST', { detail: 'from is a day.' });
      return idempotent(call, text, async (writer) => {
        const { unit, level } = await unitFor(writer, call, unitId, 'decide');
        const month = firstDay(from.slice(0, 7)) === from ? from.slice(0, 7) : monthPlus(from.slice(0, 7), 1);
        if (!isAllowedShare(level, month, retainBp))
          throw refused([
            {
              code: 'NOT_IN_SCOPE',
              says: 'Tỷ lệ này nằm ngoài mức mà quy định cho phép đối với cấp của đơn vị trong kỳ đó.',
            },
          ]);
        // Whether the number agrees with the text of the decision, a person looks up; nobody has yet.
        const rule = { retainBp, decisionNo: decisionNo.trim(), from, verified: false };
        const number = await writer.next(`retention rule ${unit.id}`);
        await writer.keep('retentionRules', {
          // Of two decisions for the same day the later one counts.
          id: `${unit.id}.${String(number + 1000)}`,
          owner: unit.id,
          sort: from,
          by: call.person.id,
          ...rule,
        });
        const view: RetentionRuleView = { unitId: unit.id, ...rule };
        return json(view, 201);
      });
    },
  },
];

const percent = (basisPoints: number | undefined): string | undefined =>
  basisPoints === undefined ? undefined : `${String(basisPoints / 100).replace('.', ',')} %`;

const ledgerRows = ({ members, units, totals }: LedgerView): Parameters<typeof csvOf>[0] =>
  members.length > 0 || units.length === 0
    ? [
        [
          'STT',
          'Đảng viên',
          'Kỳ',
          'Căn cứ',
          'Mức',
          'Phải đóng',
          'Trừ kỳ trước',
          'Tự nguyện',
          'Đã nộp',
          'Ngày nộp',
          'Cách nộp',
          'Biên lai',
          'Trạng thái',
        ],
        ...members.map((line) => [
          line.no,
          line.memberName,
          formatMonth(line.period),
          line.basisAmount,
          percent(line.rateBp),
          line.due,
          line.credits?.reduce((sum, { amount }) => sum + amount, 0),
          line.voluntary,
          line.paid?.amount,
          line.paid?.on,
          line.paid?.channel,
          line.paid?.receiptNo,
          line.stateLabel,
        ]),
        ['', 'Cộng', '', '', '', '', '', totals.voluntary, totals.collected],
      ]
    : [
        ['STT', 'Đơn vị', 'Kỳ', 'Đã thu', 'Để lại', 'Nộp lên', 'Chứng từ', 'Trạng thái'],
        ...units.map((one) => [
          one.no,
          one.unitName,
          formatMonth(one.period),
          one.collected,
          one.retained,
          one.remitted,
          one.reference,
          one.stateLabel,
        ]),
        ['', 'Cộng đã nhận', '', '', '', totals.collected],
      ];

const bookRows = ({ lines }: CollectionBookView): Parameters<typeof csvOf>[0] => [
  ['STT', 'Đảng viên', 'Kỳ', 'Phải đóng', 'Đã nộp', 'Ngày nộp', 'Cách nộp', 'Biên lai', 'Lũy kế'],
  ...lines.flatMap(({ no, memberName, months }) =>
    months.map(({ period, due, paid, cumulative }) => [
      no,
      memberName,
      formatMonth(period),
      due,
      paid?.amount,
      paid?.on,
      paid?.channel,
      paid?.receiptNo,
      cumulative,
    ]),
  ),
];
