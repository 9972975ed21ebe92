import type { Contract } from '../contract/answers.ts';
import type { Sent } from './send.ts';

/** Headers that no answer may lack, whatever was asked. */
const guards: Readonly<Record<string, RegExp>> = {
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'content-security-policy': /default-src 'none'/,
  'cache-control': /no-store/,
  vary: /origin/i,
};

/** What is wrong with an answer: a fault of the server, or something the document does not say. */
export function faultsOf(sent: Sent, contract: Contract): readonly string[] {
  const { status, answerHeaders, text } = sent;
  const missing = Object.entries(guards).filter(([name, pattern]) => !pattern.test(answerHeaders.get(name) ?? ''));
  return [
    ...(status >= 500 ? [`a fault of the server: ${status} ${text.slice(0, 300)}`] : []),
    ...missing.map(([name]) => `header ${name}: ${answerHeaders.get(name)}`),
    ...(/\bat .{1,200}\.[jt]s:\d+|node:internal|SQLITE_|ERR_[A-Z]/.test(text)
      ? [`tells of its inside: ${text.slice(0, 300)}`]
      : []),
    ...(({} as { polluted?: unknown }).polluted === undefined ? [] : ['changed the prototype of all objects']),
    ...(sent.ms > 20_000 ? [`took ${Math.round(sent.ms)} ms`] : []),
    ...differencesOf(sent, contract),
  ];
}

function differencesOf(sent: Sent, contract: Contract): readonly string[] {
  if (sent.method === 'OPTIONS') return sent.status === 204 ? [] : [`OPTIONS is answered by ${sent.status}`];
  const method = sent.method === 'HEAD' ? 'GET' : sent.method;
  // What HEAD leaves out is its body alone.
  if (sent.method === 'HEAD') return sent.text === '' ? [] : ['HEAD has a body'];
  if (contract.operationOf({ ...sent, method })) return contract.disagreements(sent);
  if (sent.status === 405)
    return [
      ...contract.differences('NotAllowedMethod', sent),
      ...(sent.answerHeaders.has('allow') ? [] : ['405 without Allow']),
    ];
  if (sent.status === 414) return contract.differences('TooLong', sent);
  if (sent.status === 400) return contract.differences('BadRequest', sent);
  if (sent.status === 404) return contract.differences('NotFound', sent);
  return [`an address that the document does not have is answered by ${sent.status}`];
}
