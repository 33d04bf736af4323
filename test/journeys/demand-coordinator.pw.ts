import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expectGoodOnEveryScreen } from './support/good-on-every-screen';
import { logIn, type Language } from './support/log-in';

const dutch = {
  language: 'nl' as Language,
  list: 'Uitvragen',
  start: 'Begin de uitvraag',
  twoErrors: 'Er zijn 2 fouten',
  title: 'Titel',
  category: 'Categorie (CPV)',
  items: 'Wat u vraagt',
  noItems: 'Er staat nog niets in de uitvraag. Voeg een onderdeel toe.',
  addItem: 'Voeg een onderdeel toe',
  item: 'Onderdeel 1',
  name: 'Naam',
  unit: 'Eenheid',
  userYears: 'gebruikersjaren',
  saved: /Bewaard om \d\d:\d\d:\d\d/,
  finish: 'Maak af en open',
  next: 'Bewaar en ga verder',
  description: 'Waar gaat het over?',
  periods: 'Perioden en sluiting',
  aYear: 'Een jaar',
  firstPeriod: 'Eerste periode',
  noDate: 'Dit is geen datum en tijd',
  day: 'Dag',
  month: 'Maand',
  year: 'Jaar',
  questions: 'Vragen',
  addQuestion: 'Voeg een vraag toe',
  question: 'De vraag',
  bodies: 'Wie u uitnodigt',
  waterBoards: 'Waterschappen',
  put: /Zet \d+ organisaties op de lijst/,
  onList: /Er staan nu \d+ organisaties op de lijst/,
  visibility: 'Wat u te zien krijgt',
  check: 'Controleren en openen',
  open: 'Open de uitvraag',
  opened: 'De uitvraag is geopend',
  cannotBeUndone: 'Dit kan niet ongedaan worden gemaakt.',
  receipt: 'Ontvangstbewijs',
  toParticipants: 'Bekijk de deelnemers',
  participants: 'Deelnemers',
  onlyOpen: /Nog niet ingediend/,
  takeBack: /^Trek de uitnodiging van .* in$/,
  takenBack: /De uitnodiging van .* is ingetrokken/,
} as const;

const english: { readonly [K in keyof typeof dutch]: string | RegExp } & { readonly language: Language } = {
  language: 'en',
  list: 'Calls for demand',
  start: 'Begin the call',
  twoErrors: 'There are 2 errors',
  title: 'Title',
  category: 'Category (CPV)',
  items: 'What you ask',
  noItems: 'There is nothing in the call yet. Add an item.',
  addItem: 'Add an item',
  item: 'Item 1',
  name: 'Name',
  unit: 'Unit',
  userYears: 'user years',
  saved: /Saved at \d\d:\d\d:\d\d/,
  finish: 'Finish and open',
  next: 'Save and continue',
  description: 'What is it about?',
  periods: 'Periods and closing',
  aYear: 'A year',
  firstPeriod: 'First period',
  noDate: 'This is not a date and a time',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  questions: 'Questions',
  addQuestion: 'Add a question',
  question: 'The question',
  bodies: 'Whom you invite',
  waterBoards: 'Water boards',
  put: /Put \d+ bodies on the list/,
  onList: /\d+ bodies are on the list now/,
  visibility: 'What you get to see',
  check: 'Check and open',
  open: 'Open the call',
  opened: 'The call is open',
  cannotBeUndone: 'This cannot be undone.',
  receipt: 'Receipt',
  toParticipants: 'Look at the participants',
  participants: 'Participants',
  onlyOpen: /Not submitted yet/,
  takeBack: /^Take back the invitation of .*/,
  takenBack: /The invitation of .* was taken back/,
};

type Words = typeof english;

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

async function choose(page: Page, field: string | RegExp, text: string, option: string | RegExp) {
  const box = page.getByRole('combobox', { name: field });
  await box.fill(text);
  await page.getByRole('option', { name: option }).first().click();
}

/** From the list to a draft with one item; asks too early once to see what is missing. */
async function beginCall(page: Page, say: Words, title: string) {
  await logIn(page, 'M. de Vries', { at: '/uitvragen/nieuw', language: say.language });
  await page.getByRole('button', { name: say.start }).click();
  await expect(page.getByRole('group', { name: say.twoErrors })).toBeFocused();
  await expectGoodOnEveryScreen(page);
  await page.getByRole('textbox', { name: say.title }).fill(title);
  await choose(page, say.category, '48000000', /48000000/);
  await page.getByRole('button', { name: say.start }).click();
  await expect(heading(page, say.items)).toBeVisible();
  await page.getByRole('button', { name: say.next }).click();
  await expect(page.getByRole('link', { name: say.noItems })).toBeVisible();
  await page.getByRole('button', { name: say.addItem }).click();
  const item = page.getByRole('group', { name: say.item });
  await expect(item.getByRole('textbox', { name: say.name })).toBeFocused();
  await item.getByRole('textbox', { name: say.name }).fill('Samenwerkingsomgeving');
  await choose(page, say.unit, String(say.userYears), say.userYears);
}

/** Every step up to the check; an impossible day is told at its field. */
async function fillSteps(page: Page, say: Words) {
  const next = page.getByRole('button', { name: say.next });
  await next.click();
  await expect(heading(page, say.periods)).toBeVisible();
  await page.getByRole('radio', { name: say.aYear }).check();
  const later = new Date().getFullYear() + 1;
  await page.getByRole('combobox', { name: say.firstPeriod }).selectOption(String(later));
  await page.getByRole('textbox', { name: say.day, exact: true }).fill('31');
  await page.getByRole('textbox', { name: say.month, exact: true }).fill('2');
  await page.getByRole('textbox', { name: say.year, exact: true }).fill(String(later));
  await next.click();
  await expect(page.getByRole('link', { name: say.noDate })).toBeVisible();
  await page.getByRole('textbox', { name: say.month, exact: true }).fill('3');
  await next.click();
  await expect(heading(page, say.questions)).toBeVisible();
  await page.getByRole('button', { name: say.addQuestion }).click();
  await page.getByRole('textbox', { name: say.question }).fill('Gebruikt u thuiswerkplekken?');
  await next.click();
  await expect(heading(page, say.bodies)).toBeVisible();
  await page.getByRole('checkbox', { name: say.waterBoards }).check();
  await page.getByRole('button', { name: say.put }).click();
  await expect(page.getByText(say.onList)).toBeVisible();
  await next.click();
  await expect(heading(page, say.visibility)).toBeVisible();
  await next.click();
  await expect(heading(page, say.check)).toBeVisible();
}

async function describeCall(page: Page, say: Words) {
  await page.getByRole('textbox', { name: say.description }).fill('Samen inkopen wat iedereen nodig heeft.');
  await page.getByRole('button', { name: say.next }).click();
  await expect(heading(page, say.items)).toBeVisible();
}

async function openCall(page: Page, say: Words) {
  await expect(page.getByText(say.cannotBeUndone)).toBeVisible();
  await page.getByRole('button', { name: say.open }).click();
  await expect(heading(page, say.opened)).toBeVisible();
  await expect(page.getByRole('region', { name: say.receipt })).toContainText(/UV-\d{4}-\d{4}/);
}

test('a coordinator draws up a call, leaves, returns, opens it and sees who has not answered', async ({
  page,
}) => {
  const say = dutch;
  const title = `Digitale werkplek ${Date.now()}`;
  await beginCall(page, say, title);
  await expect(page.getByText(say.saved)).toBeVisible();

  await page.goto('/uitvragen');
  await expect(heading(page, say.list)).toBeVisible();
  await expectGoodOnEveryScreen(page);
  await page.getByRole('row', { name: title }).getByRole('link', { name: say.finish }).click();
  await describeCall(page, say);
  await expect(page.getByRole('textbox', { name: say.name })).toHaveValue('Samenwerkingsomgeving');
  await expectGoodOnEveryScreen(page);

  await fillSteps(page, say);
  await expectGoodOnEveryScreen(page);
  await openCall(page, say);
  await expectGoodOnEveryScreen(page);

  await page.getByRole('link', { name: say.toParticipants }).click();
  await expect(heading(page, say.participants)).toBeVisible();
  await page.getByRole('button', { name: /^Herinner \d+ organisaties$/ }).click();
  await expect(page.getByText(/organisaties zijn herinnerd/)).toBeVisible();
  await page.getByRole('button', { name: say.onlyOpen }).click();
  await expect(page).toHaveURL(/open=ja/);
  await page.getByRole('button', { name: say.takeBack }).first().click();
  await expect(page.getByText(say.takenBack)).toBeVisible();
  await expectGoodOnEveryScreen(page);
});

test('a coordinator sees the totals of a call, opens the lines behind a number, and compares requirements', async ({
  page,
}) => {
  await logIn(page, 'M. de Vries', { at: '/uitvragen' });
  await page.getByRole('link', { name: 'Digitale werkplek 2027' }).first().click();
  await page.getByRole('link', { name: 'Bekijk de totalen' }).first().click();
  await expect(page.getByRole('figure')).toHaveCount(3);
  await expectGoodOnEveryScreen(page);
  await page.getByRole('region', { name: 'Behoefteregels' }).getByRole('button', { name: 'Vloer' }).click();
  await expect(page).toHaveURL(/volgorde=-floor/);
  await page.locator('.b-ladder .b-traceable').first().click();
  await page.getByRole('link', { name: /^Toon de .* regels?$/ }).click();
  await expect(page).toHaveURL(/trede=pledge#regels/);
  await page.getByRole('button', { name: 'Tel opnieuw op' }).click();
  await expect(page.getByText('geen verschil met de bijgehouden totalen')).toBeVisible({ timeout: 20_000 });

  await page.getByRole('link', { name: 'Bekijk de verschillen' }).first().click();
  await expect(heading(page, /verschillen$/)).toBeVisible();
  await page.getByRole('button', { name: 'Plaats van de gegevens', exact: true }).click();
  await page.getByRole('button', { name: 'Kies Plaats van de gegevens: EER', exact: true }).click();
  await expect(page).toHaveURL(/keuze=storageRegion/);
  await expectGoodOnEveryScreen(page);
});

test('the same in English, shorter', async ({ page }) => {
  const say = english;
  await beginCall(page, say, `Digital workplace ${Date.now()}`);
  await page.getByRole('link', { name: /^(Subject)$/ }).click();
  await describeCall(page, say);
  await fillSteps(page, say);
  await openCall(page, say);
  await expectAccessible(page);
});

test('a coordinator begins a call with the keyboard alone', async ({ page }) => {
  await logIn(page, 'M. de Vries', { at: '/uitvragen/nieuw' });
  const reach = async (name: string | RegExp, role: 'textbox' | 'button' | 'combobox') => {
    const wanted = page.getByRole(role, { name });
    for (let step = 0; step < 60; step += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard never reaches ${String(name)}.`);
  };
  await reach(dutch.title, 'textbox');
  await page.keyboard.type('Met toetsen');
  await reach(dutch.category, 'combobox');
  await page.keyboard.type('48000000');
  await expect(page.getByRole('option', { name: /48000000/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await reach(dutch.start, 'button');
  await page.keyboard.press('Enter');
  await expect(heading(page, dutch.items)).toBeFocused();
  await reach(dutch.addItem, 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: dutch.name })).toBeFocused();
  await page.keyboard.type('Laptops');
  await reach(dutch.unit, 'combobox');
  await page.keyboard.type('apparaatjaren');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await reach(dutch.next, 'button');
  await page.keyboard.press('Enter');
  await expect(heading(page, dutch.periods)).toBeFocused();
});
