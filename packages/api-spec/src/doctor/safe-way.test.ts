import { expect, test } from 'vitest';
import { examinePortal } from './index.ts';
import { certificateUntil } from './internal/testing/certificate.ts';
import { portalAnswer, stand } from './internal/testing/stand.ts';
import { lookAtSafety } from './look-at/safe-way.ts';
import { lookAtCookies } from './look-at/cookies.ts';
import { portalOf } from './portal.ts';

const inDays = (days: number): number => Date.now() + days * 86_400_000 + 3_600_000;
const told = (findings: readonly { readonly level: string; readonly says: string }[]) =>
  findings.map(({ level, says }) => `${level} ${says}`);

test('a certificate that nobody vouches for is told of, and no more is asked', async () => {
  await using portal = await stand(portalAnswer('', {}), certificateUntil(inDays(60)));
  const { findings } = await examinePortal(portal.origin);
  expect(told(findings)).toEqual([
    `trouble ${portal.origin}/ cannot be reached: its certificate is signed by itself: browsers refuse it.`,
  ]);
});

test('the last day of a certificate is told before it comes and after', async () => {
  await using soon = await stand(portalAnswer('', {}), certificateUntil(inDays(5)));
  await using past = await stand(portalAnswer('', {}), certificateUntil(inDays(-3)));
  expect(told((await examinePortal(soon.origin)).findings)[1]).toMatch(/^advice The certificate .* in 5 days\.$/);
  expect(told((await examinePortal(past.origin)).findings)[1]).toMatch(
    /^trouble The certificate of 127\.0\.0\.1 ended on/,
  );
});

test('a host that does not speak TLS, and a name that there is not, are told of', async () => {
  await using plain = await stand(portalAnswer('', {}));
  const at = async (address: string) => told((await examinePortal(address)).findings).join();
  expect(await at(plain.origin.replace('http:', 'https:'))).toContain('it does not speak TLS at this port');
  expect(await at('http://127.0.0.1:1/')).toContain('cannot be reached: ');
  expect(await at('http://khong-co.invalid/')).toContain('(DNS)');
});

/** A page as if it had come from an address of the network. */
async function pageFrom(address: string, headers: Readonly<Record<string, string>> = {}, html = '<html lang="vi">') {
  const now = Date.now();
  return portalOf(
    { url: new URL(address), status: 200, headers: new Headers(headers), text: html, sent: now, received: now },
    {},
  );
}

test('a page or an API without TLS is trouble, except on the machine itself', async () => {
  expect(told(await lookAtSafety(await pageFrom('http://cong.example/')))).toEqual([
    expect.stringContaining('trouble The page comes without TLS from http://cong.example'),
    expect.stringContaining('trouble The API comes without TLS from http://cong.example'),
  ]);
  expect(await lookAtSafety(await pageFrom('http://127.0.0.1:4173/'))).toEqual([]);
});

test('over TLS browsers are to be told to come back with it, and cookies to stay there', async () => {
  await using portal = await stand(portalAnswer('', {}), certificateUntil(inDays(60)));
  const page = await pageFrom(portal.origin, { 'set-cookie': 'a=1; SameSite=Lax' });
  expect(told(await lookAtSafety(page))).toEqual(['advice Browsers are not told to come back with https.']);
  expect(told(lookAtCookies(page))).toEqual(['trouble The cookie "a" is also sent without TLS.']);
  const safe = await pageFrom(portal.origin, {
    'strict-transport-security': 'max-age=1',
    'set-cookie': 'a=1; SameSite=Lax; Secure',
  });
  expect([await lookAtSafety(safe), lookAtCookies(safe)]).toEqual([[], []]);
});
