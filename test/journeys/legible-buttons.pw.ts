import { expect, test, type Locator, type Page } from '@playwright/test';
import { logIn } from './support/log-in';

const LEAST = 4.5;

/** WCAG contrast between the text of a button and what it stands on, as the browser paints it. */
function contrastOf(button: Locator): Promise<number> {
  return button.evaluate((one) => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const groundOf = (node: Element | null): string => {
      if (node === null) return 'rgb(255, 255, 255)';
      const colour = getComputedStyle(node).backgroundColor;
      return channels(colour)[3] === 0 ? groundOf(node.parentElement) : colour;
    };
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const shades = [luminance(getComputedStyle(one).color), luminance(groundOf(one))];
    return (Math.max(...shades) + 0.05) / (Math.min(...shades) + 0.05);
  });
}

/** Every primary button of a page that is a link: at rest, pointed at and with the focus. */
async function expectLegible(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const buttons = page.locator('a.b-button--primary:visible');
  await expect(buttons.first(), `a primary link-button on ${address}`).toBeVisible();
  for (const button of await buttons.all()) {
    const name = `${address}: ${await button.innerText()}`;
    await page.mouse.move(0, 0);
    expect(await contrastOf(button), `${name}, at rest`).toBeGreaterThanOrEqual(LEAST);
    await button.hover();
    expect(await contrastOf(button), `${name}, pointed at`).toBeGreaterThanOrEqual(LEAST);
    await page.mouse.move(0, 0);
    await button.focus();
    expect(await contrastOf(button), `${name}, with the focus`).toBeGreaterThanOrEqual(LEAST);
  }
}

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('primary link-buttons are legible for visitors', async ({ page }) => {
  for (const address of ['/', '/inloggen', '/start', '/bestaat-niet', '/uitnodiging/kapot'])
    await expectLegible(page, address);
});

test('primary link-buttons are legible for whoever is signed in', async ({ page }) => {
  await logIn(page, 'L. Jansen');
  await expectLegible(page, '/organisatie');
  await expectLegible(page, '/bedrijfsprofiel');
});
