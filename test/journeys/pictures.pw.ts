import { expect, test } from '@playwright/test';

const parts = [
  { name: 'status', heading: 'Knoppen' },
  { name: 'form', heading: 'Formulier' },
  { name: 'choice', heading: 'Keuze' },
] as const;

for (const density of ['Compact', 'Ruim'] as const) {
  test(`the design system looks as it did: ${density}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2027-02-03T09:18:44Z'));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/ontwerp');
    await page.getByRole('button', { name: density }).first().click();
    await expect(page.getByRole('figure')).toHaveCount(4);
    await page.evaluate(() => document.fonts.ready);
    for (const { name, heading } of parts) {
      const panel = page.locator('.b-panel', {
        has: page.getByRole('heading', { name: heading, exact: true }),
      });
      await expect(panel.first()).toHaveScreenshot(`${name}-${density.toLowerCase()}.png`, {
        animations: 'disabled',
        caret: 'hide',
        maxDiffPixelRatio: 0.01,
      });
    }
  });
}
