import type { Page } from '@playwright/test';
import { cast } from '../../packages/api-spec/src/server/seed/cast.ts';
import { expect } from './test.ts';

export { cast };

/** Signs a person in through the identity provider's page, as anybody at the portal does. */
export async function signIn(page: Page, personId: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await choose(page, personId);
}

/** Another person takes over the same browser. */
export async function switchTo(page: Page, personId: string): Promise<void> {
  await page.getByRole('button', { name: 'Đổi người' }).click();
  await choose(page, personId);
}

export async function choose(page: Page, personId: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Chọn người đăng nhập' })).toBeVisible();
  await page.locator(`button[value="${personId}"]`).click();
  // The page of the portal is complete once it names the person; before that it may still write into what a test takes away.
  await expect(page.locator('#person-name')).not.toBeEmpty();
}
