import { officialTransfer, type Assignment } from '@tthc-dang/core';
import { caseBooks } from '@tthc-dang/core/cases';
import { viewIn } from '../wire.ts';
import { NotRun } from '../finding.ts';
import type { ProtocolCheck } from './check.ts';

interface Me {
  readonly cellId?: string;
  readonly assignments?: readonly Assignment[];
}

/** What an accepted event does to the registers, seen from where the member stands. */
export const consequences: readonly ProtocolCheck[] = [
  {
    id: 'received-belongs-there',
    title: 'Tiếp nhận xong thì thuộc chi bộ mới',
    shows: ['R46', 'P1.23'],
    run: async ({ before, findings }) => {
      const { stage, path, revision, when } = await before('receive');
      const me = async (): Promise<Me> => (await stage.wire.get('member', '/v1/me')).body as Me;
      findings.same('register', (await me()).cellId, 'cell', 'before');
      const received = await stage.wire.post(when.by, `${path}/receive`, when.input, { revision });
      findings.same('status', received.status, 200);
      findings.same('register', (await me()).cellId, 'cell-dest', 'after');
    },
  },
  {
    id: 'offices-end',
    title: 'Giới thiệu đi thì thôi nhiệm vụ ở nơi đi',
    shows: ['R60', 'R132'],
    run: async ({ before, findings, backend }) => {
      const { stage, path, revision, when } = await before('upper-approve');
      if (!backend.setMandates) throw new NotRun('needs mandates');
      await stage.playedBy({
        personId: 'member',
        assignments: [{ organizationId: 'cell', office: 'committee-member', from: '2025-01-01' }],
      });
      const approved = await stage.wire.post(when.by, `${path}/approve`, when.input, { revision });
      findings.same('status', approved.status, 200);
      const { assignments = [] } = (await stage.wire.get('member', '/v1/me')).body as Me;
      const on = stage.now.slice(0, 10);
      findings.same(
        'register',
        assignments.filter(({ to = '9999' }) => to > on),
        [],
        'offices that go on',
      );
    },
  },
  {
    id: 'codes-differ',
    title: 'Hai hồ sơ không bao giờ cùng mã',
    shows: ['R13', 'R47'],
    run: async ({ before, findings }) => {
      const { stage, path, again } = await before('accept');
      const book = caseBooks.find(({ procedure }) => procedure === officialTransfer);
      const submit = book?.cases.find(({ id }) => id === 'submit')?.when;
      if (!submit) throw new Error('There is no case of a submission.');
      const opened = viewIn(await stage.wire.post('filer', '/v1/official-transfer/dossiers', {}));
      const answers = await again().answersOf(submit, 'filer', opened.id);
      const other = await stage.wire.post('filer', `/v1/official-transfer/dossiers/${opened.id}/submit`, answers, {
        revision: opened.revision,
      });
      findings.same('status', other.status, 200);
      const first = viewIn(await stage.wire.get('member', path)).code;
      findings.holds('code', first !== undefined && first !== viewIn(other).code, `${first} and ${viewIn(other).code}`);
    },
  },
];
