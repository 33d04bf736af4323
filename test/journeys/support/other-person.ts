import { expect, type Page } from '@playwright/test';
import type { Language } from './log-in';

/** Which language the portal speaks from its first page on; the login service follows it. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.addInitScript((chosen) => window.localStorage.setItem('bundel-language', chosen), language);
}

/** Fills in the login service as somebody it does not know yet; the page is already there. */
export async function logInAsOther(page: Page, person: { name: string; email: string }): Promise<void> {
  const portal = new URL(process.env.PORTAL_URL ?? 'http://localhost:4080').origin;
  await page.getByRole('textbox', { name: /^(Naam|Name)$/ }).fill(person.name);
  await page.getByRole('textbox', { name: /^(E-mailadres|E-mail address)$/ }).fill(person.email);
  await page.getByRole('button', { name: /andere persoon|another person|other person/i }).click();
  await page.waitForURL(({ origin, pathname }) => origin === portal && !pathname.startsWith('/auth/'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
