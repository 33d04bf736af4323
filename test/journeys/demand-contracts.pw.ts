import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/axe';
import { logIn } from './support/log-in';
import { speak } from './support/other-person';

const dutch = {
  language: 'nl',
  goOn: 'Ga verder in deze rol',
  manager: /contractbeheerder/i,
  contracts: 'Contracten',
  add: 'Voeg een contract toe',
  save: 'Bewaar het contract',
  errors: /Er zijn \d+ fouten/,
  subject: 'Onderwerp',
  supplier: 'Leverancier',
  category: 'Categorie (CPV)',
  saved: /is bewaard$/,
  calendar: 'Contractkalender',
  joining: 'Aansluitmomenten',
  begin: /^Begin een uitvraag voor/,
  title: 'Titel',
  start: 'Begin de uitvraag',
  mandates: 'Mandaten',
  give: 'Geef een mandaat',
  giveAct: 'Geef het mandaat',
  ceiling: 'Hoogste bedrag per uitvraag, exclusief btw',
  given: /mag nu toezeggen tot/,
} as const;

const english = {
  language: 'en',
  goOn: 'Continue in this role',
  manager: /contract manager/i,
  contracts: 'Contracts',
  add: 'Add a contract',
  save: 'Save the contract',
  errors: /There are \d+ errors/,
  subject: 'Subject',
  supplier: 'Supplier',
  category: 'Category (CPV)',
  saved: /is saved$/,
  calendar: 'Contract calendar',
  joining: 'Joining moments',
  begin: /^Begin a call for/,
  title: 'Title',
  start: 'Begin the call',
  mandates: 'Mandates',
  give: 'Give a mandate',
  giveAct: 'Give the mandate',
  ceiling: 'Highest amount per call, excluding VAT',
  given: /may now pledge up to/,
} as const;

async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1440, height: 900 });
}

for (const words of [dutch, english]) {
  test(`a contract manager writes a contract down and sees when to join: ${words.language}`, async ({
    page,
  }) => {
    await speak(page, words.language);
    await page.goto(`/auth/login?returnTo=${encodeURIComponent('/contracten')}`);
    await page.locator('#level-substantial').check();
    await page.getByRole('button', { name: 'K. Wiersma' }).click();
    await page.getByRole('radio', { name: words.manager }).check();
    await page.getByRole('button', { name: words.goOn }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.contracts })).toBeVisible();
    await page.getByRole('button', { name: words.add }).click();
    await page.getByRole('button', { name: words.save }).click();
    await expect(page.getByRole('group', { name: words.errors })).toBeFocused();
    await expectGood(page);
    const subject = `Kantoorsoftware ${Date.now()}`;
    await page.getByLabel(words.subject).fill(subject);
    await page.getByLabel(words.supplier).fill('Morgenrood Software');
    await page.getByRole('combobox', { name: words.category }).fill('48000000');
    await page.getByRole('option').first().click();
    for (const [field, [day, month, year]] of [
      ['startsOn', ['1', '1', '2025']],
      ['endsOn', ['31', '12', '2028']],
      ['noticeOn', ['30', '6', '2028']],
    ] as const) {
      await page.locator(`#${field}`).fill(day);
      await page.locator(`#${field}-month`).fill(month);
      await page.locator(`#${field}-year`).fill(year);
    }
    await page.locator('#extensionOptions').fill('1');
    await page.getByRole('button', { name: words.save }).click();
    await expect(page.getByText(words.saved)).toBeVisible();
    await expect(page.getByRole('heading', { name: words.calendar })).toBeVisible();
    await expect(page.getByRole('img', { name: new RegExp(`${subject}.*31 .* 2029`) })).toBeVisible();
    await expectGood(page);
  });

  test(`a coordinator finds where contracts end together and begins a call there: ${words.language}`, async ({
    page,
  }) => {
    await logIn(page, 'M. de Vries', { at: '/contracten/aansluitmomenten', language: words.language });
    await expect(page.getByRole('heading', { level: 1, name: words.joining })).toBeVisible();
    await expectGood(page);
    await page.getByRole('link', { name: words.begin }).first().click();
    await expect(page).toHaveURL(/\/uitvragen\/nieuw\?titel=/);
    await expect(page.getByLabel(words.title)).toHaveValue(/20\d\d$/);
    await page.getByRole('button', { name: words.start }).click();
    await expect(page).toHaveURL(/\/bewerken\?stap=onderdelen$/);
  });

  test(`a local administrator gives a mandate: ${words.language}`, async ({ page }) => {
    await logIn(page, 'B. Postma', { at: '/mandaten', language: words.language });
    await expect(page.getByRole('heading', { level: 1, name: words.mandates })).toBeVisible();
    await page.getByRole('button', { name: words.give }).click();
    await page.locator('#personId').selectOption({ label: 'W. Dijkstra' });
    await page.getByLabel(words.ceiling).fill('250000');
    await expectGood(page);
    await page.getByRole('button', { name: words.giveAct }).click();
    await expect(page.getByText(words.given)).toBeVisible();
    await expectGood(page);
  });
}
