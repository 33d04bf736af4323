import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/axe';

const views = [
  { language: 'nl', title: 'Ontwerp', width: 1440, density: 'Compact' },
  { language: 'en', title: 'Design', width: 1440, density: 'Roomy' },
  { language: 'nl', title: 'Ontwerp', width: 320, density: 'Ruim' },
  { language: 'en', title: 'Design', width: 800, density: 'Compact' },
] as const;

for (const { language, title, width, density } of views) {
  test(`every part of the design system is accessible: ${language}, ${width} px, ${density}`, async ({
    page,
  }) => {
    await page.addInitScript((chosen) => window.localStorage.setItem('bundel-language', chosen), language);
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/ontwerp');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.getByRole('button', { name: density }).first().click();
    await expect(page.getByRole('figure')).toHaveCount(4);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}

test('opened parts are accessible too', async ({ page }) => {
  await page.goto('/ontwerp');
  await page.getByRole('button', { name: '175.500' }).first().click();
  await expect(page.getByRole('region', { name: /Herkomst van 175\.500/ })).toBeVisible();
  for (const switchButton of await page.getByRole('button', { name: 'Als tabel' }).all())
    await switchButton.click();
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).first().click();
  await expect(page.getByRole('group', { name: 'Er is 1 fout' })).toBeFocused();
  await expectAccessible(page);

  await page.getByRole('link', { name: /P1\.2, 25\.000/ }).click();
  await expect(page.getByLabel('Prijs per jaar').first()).toBeFocused();

  await page.getByRole('button', { name: 'Exporteer' }).first().click();
  await expect(page.getByRole('menuitem', { name: 'Als CSV' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  const combobox = page.getByRole('combobox', { name: 'Organisatie' }).first();
  await combobox.fill('over');
  await expect(page.getByRole('option', { name: /Provincie Overijssel/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(combobox).toHaveValue('Provincie Overijssel');

  await page.getByRole('button', { name: 'Trek uitnodiging in' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Uitnodiging intrekken?' })).toBeVisible();
  await expectAccessible(page);
});

test('the shell moves the focus to the title and keeps the address when the language changes', async ({
  page,
}) => {
  await page.goto('/ontwerp');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Hulp' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('contentinfo').getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/\/hulp$/);
});

for (const path of ['/', '/hulp', '/toegankelijkheid', '/privacy', '/open-data', '/bestaat-niet']) {
  test(`the public page ${path} is accessible and fits a small screen`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveTitle(/ · Bundel$/);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Menu' }).click();
    await expectAccessible(page);
  });
}
