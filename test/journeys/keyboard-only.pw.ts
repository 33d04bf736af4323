import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/axe';
import { logIn } from './support/log-in';
import { logInAsOther, speak } from './support/other-person';

const isFocused = (target: Locator) => target.evaluate((one) => one === document.activeElement);

/** Moves with Tab until something is reached, as somebody without a mouse does; what is reached can be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 80 && !(await isFocused(target)); step += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
  await expect(target).toBeInViewport();
}

async function write(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: label, exact: true }).last());
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

test('a company is registered up to its receipt with the keyboard alone', async ({ page }) => {
  const company = `Toetsenbord ${Date.now()} B.V.`;
  await speak(page, 'nl');
  await page.goto(`/auth/login?returnTo=${encodeURIComponent('/leverancier-registreren')}`);
  await logInAsOther(page, { name: 'T. Toets', email: `t.toets${Date.now()}@toetsenbord.example` });

  await write(page, 'Naam van het bedrijf', company);
  await write(page, 'KvK-nummer', `98${String(Date.now()).slice(-6)}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /adres$/ })).toBeFocused();
  await write(page, 'Straat en huisnummer', 'Proefstraat 1');
  await write(page, 'Postcode', '8011 AA');
  await write(page, 'Plaats', 'Zwolle');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: /eigendomsketen$/ })).toBeFocused();
  await press(page, page.getByRole('button', { name: `Voeg een eigenaar van ${company} toe` }));
  await expect(page.getByRole('textbox', { name: 'Naam van de eigenaar' }).last()).toBeFocused();
  await page.keyboard.type('T. Toets');
  await tabTo(page, page.getByRole('combobox', { name: 'Soort' }).last());
  await page.keyboard.type('Pers');
  await expect(page.getByRole('combobox', { name: 'Soort' }).last()).toHaveValue('person');
  await write(page, 'Kapitaal', '100');
  await write(page, 'Stemmen', '100');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: /controleren$/ })).toBeFocused();
  await press(page, page.getByRole('button', { name: 'Registreer het bedrijf' }));
  await expect(page.getByRole('heading', { level: 1, name: `${company} is geregistreerd` })).toBeVisible();
  await expectAccessible(page);
  await press(page, page.getByRole('link', { name: 'Bekijk het bedrijfsprofiel' }));
  await expect(page.getByRole('heading', { level: 1, name: company })).toBeFocused();
});

test('a colleague is invited and accepts with the keyboard alone', async ({ page, browser }) => {
  const person = { name: `K. Toets ${Date.now()}`, email: `k.toets${Date.now()}@zwolle.example` };
  await logIn(page, 'L. Jansen', { at: '/organisatie' });
  await press(page, page.getByRole('link', { name: 'Nodig een collega uit' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Nodig een collega uit' })).toBeFocused();
  await write(page, 'Naam', person.name);
  await write(page, 'E-mailadres', person.email);
  await tabTo(page, page.getByRole('checkbox', { name: 'beoordelaar' }));
  await page.keyboard.press('Space');
  await press(page, page.getByRole('button', { name: 'Naar controleren' }));
  await press(page, page.getByRole('button', { name: 'Verstuur de uitnodiging' }));
  await expect(page.getByRole('heading', { level: 1, name: `${person.name} is uitgenodigd` })).toBeVisible();
  const link = await page.getByTestId('invitation-link').innerText();

  const colleague = await (await browser.newContext()).newPage();
  await speak(colleague, 'nl');
  await colleague.goto(link);
  const accept = colleague.getByRole('link', { name: 'Log in en neem de uitnodiging aan' });
  await expect(colleague.getByText('Gemeente Zwolle', { exact: true })).toBeVisible();
  await expectAccessible(colleague);
  await colleague.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(colleague);
  await colleague.setViewportSize({ width: 1440, height: 900 });
  await press(colleague, accept);
  await write(colleague, 'Naam', person.name);
  await write(colleague, 'E-mailadres', person.email);
  await press(colleague, colleague.getByRole('button', { name: /andere persoon/i }));
  await expect(colleague.getByRole('heading', { level: 1, name: 'Gemeente Zwolle' })).toBeVisible();
  await colleague.context().close();
});
