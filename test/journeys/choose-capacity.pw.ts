import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/axe';
import { logInAsOther, speak } from './support/other-person';

test('whoever has several roles and chose none chooses first, and then comes where they wanted to be', async ({
  page,
}) => {
  await speak(page, 'nl');
  await page.goto(`/auth/login?returnTo=${encodeURIComponent('/organisatie')}`);
  await page.locator('#level-substantial').check();
  await page.getByRole('button', { name: 'H. Nijland' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Waarvoor werkt u nu?' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/mijn-account');
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn account' })).toBeVisible();
  await page.goto('/start');
  await expect(page).toHaveURL(/organisatie-kiezen\?returnTo=%2Fstart$/);
  await page.getByRole('button', { name: 'Ga verder in deze rol' }).click();
  await expect(page.getByRole('group', { name: 'Er is 1 fout' })).toBeFocused();
  await page.getByRole('radio', { name: /Waterschap Vechtstromen/ }).check();
  await page.getByRole('button', { name: 'Ga verder in deze rol' }).click();
  await expect(page).toHaveURL(/\/start$/);
  await expect(page.getByText('Waterschap Vechtstromen · behoeftesteller').first()).toBeVisible();
  await page.goto('/organisatie');
  await expect(page.getByRole('heading', { level: 1, name: 'Waterschap Vechtstromen' })).toBeVisible();
});

for (const [language, register, invited] of [
  ['nl', 'Registreer een leverancier', 'Ik heb een uitnodiging'],
  ['en', 'Register a supplier', 'I have an invitation'],
] as const) {
  test(`whoever belongs to no organisation finds the ways in: ${language}`, async ({ page }) => {
    await speak(page, language);
    await page.goto(`/auth/login?returnTo=${encodeURIComponent('/start')}`);
    await logInAsOther(page, { name: 'Z. Nieuw', email: `z.${language}${Date.now()}@nieuw.example` });
    for (const address of ['/start', '/organisatie']) {
      await page.goto(address);
      await expect(page.getByRole('link', { name: register })).toBeVisible();
      await expect(page.getByRole('heading', { name: invited })).toBeVisible();
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 800 });
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 1440, height: 900 });
    }
    await page.getByRole('link', { name: register }).click();
    await expect(page).toHaveURL(/\/leverancier-registreren$/);
  });
}
