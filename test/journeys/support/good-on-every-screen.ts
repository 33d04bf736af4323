import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';

/** Nothing sticks out and nothing is out of reach, wide and at 320 px. */
export async function expectGoodOnEveryScreen(page: Page): Promise<void> {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
}
