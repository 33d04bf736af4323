import { expect, test } from '@playwright/test';

test('the portal that the start command starts answers in a browser', async ({ page }) => {
  const answer = await page.goto('/');
  expect(answer?.status()).toBe(200);
});
