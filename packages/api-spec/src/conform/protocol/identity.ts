import { isProblem } from '../compare-refusal.ts';
import { NotRun } from '../finding.ts';
import { problemIn, type Answer } from '../wire.ts';
import type { ProtocolCheck, ProtocolTrial } from './check.ts';

const shows = ['R17', 'R147'];

async function asked(trial: ProtocolTrial, token: string | null | undefined): Promise<Answer> {
  if (token === undefined) throw new NotRun('needs tokens of this kind');
  const { stage, path } = await trial.before('submit');
  return stage.wire.get('member', path, { token });
}

function isUnauthenticated({ findings }: ProtocolTrial, answer: Answer): void {
  findings.same('status', answer.status, 401);
  isProblem(findings, answer, problemIn(answer));
  findings.same('code', problemIn(answer).code, 'UNAUTHENTICATED');
  findings.holds('headers', answer.headers.has('www-authenticate'), 'no WWW-Authenticate');
}

/** A person is believed only with a token that holds, and only at the level that the procedures ask. */
export const identity: readonly ProtocolCheck[] = [
  {
    id: 'token-missing',
    title: 'Không đăng nhập thì không thấy gì',
    shows,
    run: async (trial) => isUnauthenticated(trial, await asked(trial, null)),
  },
  {
    id: 'token-expired',
    title: 'Phiên đã hết hạn thì phải đăng nhập lại',
    shows,
    run: async (trial) => {
      await trial.before('submit');
      isUnauthenticated(trial, await asked(trial, await trial.backend.token('member', { secondsLeft: -3600 })));
    },
  },
  {
    id: 'token-forged',
    title: 'Thẻ bị sửa thì không ai tin',
    shows,
    run: async (trial) => {
      await trial.before('submit');
      const [good, other] = [await trial.backend.token('member'), await trial.backend.token('stranger')];
      const [head, , signature] = (good ?? '').split('.');
      const [, body] = (other ?? '').split('.');
      // The stranger's name under the member's signature.
      if (signature === undefined || body === undefined) throw new NotRun('needs tokens that are signed (JWT)');
      isUnauthenticated(trial, await asked(trial, `${head}.${body}.${signature}`));
    },
  },
  {
    id: 'token-unsigned',
    title: 'Thẻ không có chữ ký thì không ai tin',
    shows,
    run: async (trial) => {
      const part = (value: object): string =>
        btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
      const token = `${part({ alg: 'none' })}.${part({ sub: 'member', acr: 'urn:vneid:loa:2', exp: 4_102_444_800 })}.`;
      isUnauthenticated(trial, await asked(trial, token));
    },
  },
  {
    id: 'vneid-level',
    title: 'Cần định danh điện tử mức độ 2',
    shows: ['R63', 'R64', 'R147'],
    run: async (trial) => {
      await trial.before('submit');
      const answer = await asked(trial, await trial.backend.token('member', { acr: 'urn:vneid:loa:1' }));
      trial.findings.same('status', answer.status, 403);
      trial.findings.same('code', problemIn(answer).code, 'VNEID_LEVEL');
    },
  },
  {
    id: 'nobody-is-the-system',
    title: 'Không ai đăng nhập được với tư cách hệ thống',
    shows: ['R17', 'R21'],
    run: async (trial) => {
      const { stage, path } = await trial.before('accept');
      const token = await trial.backend.token('system');
      if (token === undefined) throw new NotRun('needs a token for somebody called "system"');
      const answer = await stage.wire.get('system', path);
      trial.findings.holds('status', [401, 403, 404].includes(answer.status), `answers ${answer.status} to "system"`);
    },
  },
  {
    id: 'unknown-person',
    title: 'Người không có trong cơ sở dữ liệu đảng viên',
    shows: ['R148'],
    run: async (trial) => {
      const { stage } = await trial.before('submit');
      const token = await trial.backend.token('nobody-of-this-name');
      if (token === undefined) throw new NotRun('needs a token for somebody whom the registers do not know');
      const answer = await stage.wire.get('nobody-of-this-name', '/v1/me');
      trial.findings.same('status', answer.status, 403);
      trial.findings.same('code', problemIn(answer).code, 'NOT_REGISTERED');
    },
  },
];
