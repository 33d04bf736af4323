import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/axe';
import { logInAsOther, speak } from './support/other-person';

const dutch = {
  language: 'nl',
  next: 'Verder',
  name: 'Naam van het bedrijf',
  kvk: 'KvK-nummer',
  street: 'Straat en huisnummer',
  postcode: 'Postcode',
  place: 'Plaats',
  add: 'Voeg een eigenaar van',
  owner: 'Naam van de eigenaar',
  country: /^Land van vestiging/,
  home: 'Nederland',
  capital: 'Kapitaal',
  votes: 'Stemmen',
  submit: 'Registreer het bedrijf',
  errors: 'Er zijn 2 fouten',
  done: (name: string) => `${name} is geregistreerd`,
  profile: 'Bekijk het bedrijfsprofiel',
  ultimate: 'Uiteindelijke eigenaren',
  share: '45,9%',
  decider: /Stichting Morgenrood: meerderheid van de stemmen, via .*Tweede Holding/,
} as const;

const english = {
  language: 'en',
  next: 'Continue',
  name: 'Name of the company',
  kvk: 'KvK number',
  street: 'Street and number',
  postcode: 'Postcode',
  place: 'Place',
  add: 'Add an owner of',
  owner: 'Name of the owner',
  country: /^Country of establishment/,
  home: 'Netherlands',
  capital: 'Capital',
  votes: 'Votes',
  submit: 'Register the company',
  errors: 'There are 2 errors',
  done: (name: string) => `${name} is registered`,
  profile: 'See the company profile',
  ultimate: 'Ultimate owners',
  share: '45.9%',
  decider: /Stichting Morgenrood: majority of the votes, through .*Tweede Holding/,
} as const;

type Say = typeof dutch | typeof english;

const kvkNumber = () => `99${String(Date.now()).slice(-6)}`;

async function start(page: Page, say: Say): Promise<void> {
  await speak(page, say.language);
  await page.goto(`/auth/login?returnTo=${encodeURIComponent('/leverancier-registreren')}`);
  const id = `${say.language}${Date.now()}`;
  await logInAsOther(page, { name: 'R. Ondernemer', email: `r.${id}@morgenrood.example` });
  await expect(page.getByLabel(say.name)).toBeVisible();
}

async function fillCompany(page: Page, say: Say, company: string): Promise<void> {
  await page.getByRole('button', { name: say.next }).click();
  await expect(page.getByRole('group', { name: say.errors })).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel(say.name).fill(company);
  await page.getByLabel(say.kvk, { exact: true }).fill(kvkNumber());
  await page.getByRole('button', { name: say.next }).click();
  await page.getByLabel(say.street).fill('Proefstraat 1');
  await page.getByLabel(say.postcode).fill('8011 AA');
  await page.getByLabel(say.place).fill('Zwolle');
  await expectAccessible(page);
  await page.getByRole('button', { name: say.next }).click();
}

interface Owner {
  readonly of: string;
  readonly name: string;
  readonly capital: string;
  readonly votes: string;
}

const chain = (company: string): readonly Owner[] => [
  { of: company, name: 'Eerste Holding', capital: '90', votes: '90' },
  { of: 'Eerste Holding', name: 'Tweede Holding', capital: '60', votes: '60' },
  { of: 'Tweede Holding', name: 'Stichting Morgenrood', capital: '85', votes: '100' },
];

/** A new row takes the focus to its name a moment after it appears, which closes a list that opened before. */
async function chooseCountry(page: Page, say: Say, index: number): Promise<void> {
  const country = page.getByRole('combobox', { name: say.country }).nth(index);
  await expect(async () => {
    await country.fill('');
    await country.fill(say.home);
    await page.getByRole('option', { name: say.home, exact: true }).click({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
}

async function fillChain(page: Page, say: Say, company: string): Promise<void> {
  for (const [index, owner] of chain(company).entries()) {
    await page
      .getByRole('button', { name: `${say.add} ${owner.of}` })
      .first()
      .click();
    await page.getByLabel(say.owner).nth(index).fill(owner.name);
    await chooseCountry(page, say, index);
    await page.getByLabel(say.capital, { exact: true }).nth(index).fill(owner.capital);
    await page.getByLabel(say.votes, { exact: true }).nth(index).fill(owner.votes);
  }
}

for (const say of [dutch, english]) {
  test(`a company registers with its owners and sees who owns it in the end: ${say.language}`, async ({
    page,
  }) => {
    const company = `Morgenrood ${say.language} ${Date.now()}`;
    await start(page, say);
    await fillCompany(page, say, company);
    await fillChain(page, say, company);
    await expectAccessible(page);
    await page.reload();
    await expect(page.getByLabel(say.owner).nth(2)).toHaveValue('Stichting Morgenrood');
    await page.getByRole('button', { name: say.next }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: say.submit }).click();
    await expect(page.getByRole('heading', { level: 1, name: say.done(company) })).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('link', { name: say.profile }).click();
    const owners = page.getByRole('table', { name: say.ultimate });
    await expect(owners.getByRole('row', { name: /Stichting Morgenrood/ })).toContainText(say.share);
    await expect(page.getByText(say.decider)).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}

/** Moves with Tab until something is reached, as somebody without a mouse does. */
async function tabTo(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  const reached = () => target.evaluate((one) => one === document.activeElement);
  for (let step = 0; step < 60 && !(await reached()); step += 1) await page.keyboard.press('Tab');
  expect(await reached()).toBe(true);
}

test('the first step is done with the keyboard alone', async ({ page }) => {
  await start(page, dutch);
  await tabTo(page, page.getByRole('textbox', { name: dutch.name }));
  await page.keyboard.type('Toetsenbord B.V.');
  await tabTo(page, page.getByRole('textbox', { name: dutch.kvk }));
  await page.keyboard.type(kvkNumber());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: dutch.street })).toBeVisible();
});
