import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/axe';
import { logIn } from './support/log-in';
import { logInAsOther, speak } from './support/other-person';

const dutch = {
  language: 'nl',
  invite: 'Nodig een collega uit',
  name: 'Naam',
  email: 'E-mailadres',
  role: 'behoeftesteller',
  toCheck: 'Naar controleren',
  missing: 'Er zijn 3 fouten',
  check: 'Controleer de uitnodiging',
  send: 'Verstuur de uitnodiging',
  done: (name: string) => `${name} is uitgenodigd`,
  accept: 'Log in en neem de uitnodiging aan',
  whoMay: 'Dat kan alleen iemand met de rol lokaal beheerder.',
} as const;

const english = {
  language: 'en',
  invite: 'Invite a colleague',
  name: 'Name',
  email: 'E-mail address',
  role: 'demand officer',
  toCheck: 'To checking',
  missing: 'There are 3 errors',
  check: 'Check the invitation',
  send: 'Send the invitation',
  done: (name: string) => `${name} is invited`,
  accept: 'Log in and accept the invitation',
  whoMay: 'Only someone with the role local administrator can do that.',
} as const;

const someone = (prefix: string) => ({
  name: `${prefix}. Proefpersoon`,
  email: `${prefix.toLowerCase()}.${Date.now()}@zwolle.example`,
});

async function acceptAndSeeOwnBody(
  page: Page,
  link: string,
  person: { name: string; email: string },
  accept: string,
) {
  await page.goto(link);
  await expect(page.getByRole('link', { name: accept })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: accept }).click();
  await logInAsOther(page, person);
  await page.goto('/organisatie');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gemeente Zwolle');
}

for (const say of [dutch, english]) {
  test(`a local administrator invites a colleague, who sees only their own body: ${say.language}`, async ({
    page,
    browser,
  }) => {
    const person = someone(say.language === 'nl' ? 'P' : 'Q');
    await logIn(page, 'L. Jansen', { at: '/organisatie', language: say.language });
    await expect(page.getByRole('heading', { level: 1, name: 'Gemeente Zwolle' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: say.invite }).click();

    await page.getByRole('button', { name: say.toCheck }).click();
    await expect(page.getByRole('group', { name: say.missing })).toBeFocused();
    await expectAccessible(page);
    await page.getByLabel(say.name, { exact: true }).fill(person.name);
    await page.getByLabel(say.email, { exact: true }).fill(person.email);
    await page.getByRole('checkbox', { name: say.role }).check();
    await page.getByRole('button', { name: say.toCheck }).click();

    await expect(page.getByRole('heading', { level: 1, name: say.check })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: say.send }).click();
    await expect(page.getByRole('heading', { level: 1, name: say.done(person.name) })).toBeVisible();
    await expectAccessible(page);
    const link = await page.getByTestId('invitation-link').innerText();

    const other = await browser.newContext({ locale: 'nl-NL' });
    const colleague = await other.newPage();
    await speak(colleague, say.language);
    await acceptAndSeeOwnBody(colleague, link, person, say.accept);
    await expect(colleague.getByText(say.whoMay)).toBeVisible();
    await expect(colleague.getByText('l.jansen@zwolle.example')).toHaveCount(0);
    await expectAccessible(colleague);
    await colleague.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(colleague);
    await other.close();
  });
}

test('inviting works with the keyboard alone', async ({ page }) => {
  const person = someone('K');
  await logIn(page, 'L. Jansen', { at: '/organisatie/uitnodigen' });
  await page.getByLabel(dutch.name, { exact: true }).focus();
  await page.keyboard.type(person.name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(person.email);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: dutch.check })).toBeVisible();
  const send = page.getByRole('button', { name: dutch.send });
  for (let step = 0; step < 40 && !(await send.evaluate((one) => one === document.activeElement)); step += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: dutch.done(person.name) })).toBeVisible();
});

test('own sessions, account and the register are accessible and fit a narrow screen', async ({ page }) => {
  await logIn(page, 'L. Jansen', { at: '/mijn-sessies' });
  for (const address of [
    '/mijn-sessies',
    '/mijn-account',
    '/organisatie-kiezen',
    '/inloggen',
    '/organisaties',
    '/organisaties/GM0193',
    '/niveau-verhogen?niveau=high',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});
