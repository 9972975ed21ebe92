import { cast, signIn } from './support/people.ts';
import { fillApplication, submitApplication } from './support/form.ts';
import { expect, test } from './support/test.ts';

test('a whole application, upload and errors included, without one violation of the strict policy', async ({
  page,
  server,
}) => {
  await server.control('reset', { scenario: 'transfer/none' });
  const answer = await page.goto('/');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("style-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
  // Violations are told to the page before any script of ours runs.
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { violations: seen });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      seen.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  await signIn(page, cast.routeC.member);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Chuyển sinh hoạt/ })
    .click();
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click();
  await expect(page.getByText(/Có \d+ mục cần sửa/)).toBeVisible();
  await fillApplication(page, { typed: 'lam mau 1', option: /1/ });
  await submitApplication(page);
  expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual([]);
});
