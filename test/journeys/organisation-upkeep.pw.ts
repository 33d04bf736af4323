import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/axe';
import { anotherPerson, ask, logIn } from './support/log-in';

/** No fault for assistive technology and no sideways scrolling, on a wide and on a narrow screen. */
async function expectSound(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1440, height: 900 });
}

const pressed = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

test('a local administrator hands out a role and takes it back', async ({ page }) => {
  await logIn(page, 'B. Postma', { at: '/organisatie' });
  await page.getByRole('link', { name: 'W. Dijkstra' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'W. Dijkstra' })).toBeVisible();
  await expectSound(page);

  await pressed(page, 'Geef deze rol');
  await expect(page.getByRole('group', { name: 'Er is 1 fout' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'contractbeheerder' }).check();
  await pressed(page, 'Geef deze rol');
  await expect(page.getByText('W. Dijkstra heeft nu ook de rol contractbeheerder.')).toBeVisible();
  const roles = page.getByRole('table', { name: 'Rollen nu' });
  await expect(roles.getByRole('row', { name: /^contractbeheerder/ })).toBeVisible();

  await roles.getByRole('button', { name: 'Neem de rol contractbeheerder terug' }).click();
  await expect(
    page.getByRole('heading', { name: 'De rol contractbeheerder terugnemen van W. Dijkstra?' }),
  ).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: 'Neem de rol contractbeheerder terug' }).last().click();
  await expect(page.getByText('W. Dijkstra heeft de rol contractbeheerder niet meer.')).toBeVisible();
  await expect(roles.getByRole('row', { name: /^contractbeheerder/ })).toHaveCount(0);
});

test('an invitation gets a new link, after which the old one is dead, and is withdrawn', async ({
  page,
  browser,
}) => {
  await logIn(page, 'B. Postma', { at: '/organisatie' });
  const name = `U. Opnieuw ${Date.now()}`;
  const { inviteColleague } = await ask<{ inviteColleague: { token: string } }>(
    page,
    `mutation ($input: InviteColleagueInput!) { inviteColleague(input: $input) { token } }`,
    { input: { name, email: `u.${Date.now()}@sudwestfryslan.example`, roles: ['evaluator'] } },
  );
  await page.reload();
  await pressed(page, `Maak een nieuwe link voor ${name}`);
  await expect(page.getByText(`Er is een nieuwe link voor ${name}. De oude werkt niet meer.`)).toBeVisible();
  const link = await page.getByTestId('invitation-link').innerText();
  await expectSound(page);

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`/uitnodiging/${inviteColleague.token}`);
  await expect(
    visitor.getByRole('heading', { level: 1, name: 'Deze uitnodiging werkt niet meer' }),
  ).toBeVisible();
  await expectSound(visitor);
  await visitor.goto(link);
  await expect(visitor.getByRole('heading', { level: 1, name: 'Uw uitnodiging' })).toBeVisible();
  await expectSound(visitor);

  await pressed(page, `Trek de uitnodiging van ${name} in`);
  await expect(page.getByText('De link werkt dan niet meer.', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Trek de uitnodiging in', exact: true }).click();
  await expect(page.getByText(`De uitnodiging van ${name} is ingetrokken.`)).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByText('Zij is ingetrokken.')).toBeVisible();
  await visitor.context().close();
});

async function fillDay(page: Page, label: string, day: readonly [string, string, string]): Promise<void> {
  const group = page.getByRole('group', { name: label });
  for (const [index, part] of day.entries()) await group.getByRole('textbox').nth(index).fill(part);
}

test('a supplier adds a certificate, replaces it and removes it', async ({ page }) => {
  const type = `Keurmerk ${Date.now()}`;
  await logIn(page, 'E. Visser', { at: '/bedrijfsprofiel' });
  await expectSound(page);
  await page.getByRole('link', { name: 'Voeg een certificaat toe' }).click();
  await pressed(page, 'Bewaar het certificaat');
  await expect(page.getByRole('group', { name: 'Er zijn 6 fouten' })).toBeFocused();
  await expectSound(page);

  const fill = async (number: string, until: readonly [string, string, string]) => {
    await page.getByLabel('Certificaat', { exact: true }).fill(type);
    await page.getByLabel('Waarvoor het geldt').fill('Beheer op locatie');
    await page.getByLabel('Uitgegeven door').fill('Keurgroep Voorbeeld B.V.');
    await page.getByLabel('Nummer', { exact: true }).fill(number);
    await fillDay(page, 'Geldig vanaf', ['1', '2', '2026']);
    await fillDay(page, 'Geldig tot en met', until);
    await pressed(page, 'Bewaar het certificaat');
    await expect(page.getByText('Het certificaat is bewaard.')).toBeVisible();
  };
  await fill('A-1', ['31', '1', '2029']);
  const certificates = page.getByRole('table', { name: 'Certificaten' });
  await expect(certificates.getByRole('row', { name: new RegExp(type) })).toContainText('A-1');

  await page.getByRole('link', { name: `Vervang certificaat ${type}` }).click();
  await fill('A-2', ['31', '1', '2032']);
  await expect(certificates.getByRole('row', { name: new RegExp(type) })).toHaveCount(1);
  await expect(certificates.getByRole('row', { name: new RegExp(type) })).toContainText('A-2');

  await pressed(page, `Verwijder certificaat ${type}`);
  await expect(page.getByText(`Certificaat ${type} verwijderen?`)).toBeVisible();
  await expectSound(page);
  await pressed(page, 'Verwijder het certificaat');
  await expect(page.getByText(`Het certificaat ${type} is verwijderd.`)).toBeVisible();
  await expect(certificates.getByRole('row', { name: new RegExp(type) })).toHaveCount(0);
});

test('a supplier changes its details; what is wrong is told at its field', async ({ page }) => {
  await logIn(page, 'E. Visser', { at: '/bedrijfsprofiel' });
  await page.getByRole('link', { name: 'Wijzig de gegevens' }).click();
  await expectSound(page);
  await page.getByLabel('E-mailadres voor contact').fill('geen adres');
  await page.getByRole('checkbox', { name: 'Post gaat naar een ander adres' }).check();
  await pressed(page, 'Bewaar het bedrijf');
  await expect(page.getByRole('group', { name: 'Er zijn 4 fouten' })).toBeFocused();
  await page.getByRole('link', { name: 'Postadres, Plaats: vul dit in.' }).click();
  await expect(page.getByLabel('Plaats').last()).toBeFocused();
  await expectSound(page);

  await page.getByLabel('E-mailadres voor contact').fill('inkoop@noordlichtcloud.example');
  await page.getByLabel('Straat en huisnummer').last().fill('Postbus 12');
  await page.getByLabel('Postcode').last().fill('7500 AA');
  await page.getByLabel('Plaats').last().fill('Enschede');
  await pressed(page, 'Bewaar het bedrijf');
  await expect(page.getByText('De gegevens van het bedrijf zijn bewaard.')).toBeVisible();
  await expect(page.getByText('Postbus 12, 7500 AA Enschede, Nederland')).toBeVisible();
  await expectSound(page);
});

test('the chain is edited row by row, and an error names its row', async ({ page }) => {
  await logIn(page, 'E. Visser', { at: '/bedrijfsprofiel' });
  await page.getByRole('link', { name: 'Wijzig de keten' }).click();
  const capital = page.getByLabel('Kapitaal', { exact: true });
  await expect(capital.first()).toBeVisible();
  const before = await capital.first().inputValue();
  await capital.first().fill('honderd');
  await pressed(page, 'Bewaar de eigendomsketen');
  await expect(page.getByRole('group', { name: 'Er is 1 fout' })).toBeFocused();
  await page.getByRole('link', { name: /^Eigenaar 1: / }).click();
  await expect(capital.first()).toBeFocused();
  await expectSound(page);

  await capital.first().fill(before);
  await pressed(page, /^Voeg een eigenaar van Noordlicht Cloud/);
  await expect(page.getByLabel('Naam van de eigenaar').last()).toBeFocused();
  await pressed(page, /^Verwijder eigenaar \d+, deze eigenaar$/);
  await pressed(page, 'Bewaar de eigendomsketen');
  await expect(page.getByText(/De eigendomsketen is bewaard als versie \d+\./)).toBeVisible();
});

test('somebody ends another session, and is then signed out everywhere', async ({ page, browser }) => {
  const other = await anotherPerson(browser, 'F. Osman');
  await logIn(page, 'F. Osman', { at: '/mijn-sessies' });
  await expectSound(page);
  await page
    .getByRole('button', { name: /^Beëindig de sessie van/ })
    .first()
    .click();
  await expect(page.getByText(/^De sessie van .* is beëindigd\.$/)).toBeVisible();
  await other.goto('/mijn-account');
  await expect(other.getByRole('heading', { level: 1, name: 'Log in om deze pagina te zien' })).toBeVisible();
  await expectSound(other);
  await other.context().close();

  const third = await anotherPerson(browser, 'F. Osman');
  await pressed(page, 'Log mij overal uit');
  await expect(page.getByText(/^U bent op \d+ plaats(en)? uitgelogd$/)).toBeVisible();
  await expectSound(page);
  await third.goto('/mijn-account');
  await expect(third.getByRole('heading', { level: 1, name: 'Log in om deze pagina te zien' })).toBeVisible();
  await third.context().close();
});

test('a person changes the name by which colleagues know them', async ({ page }) => {
  await logIn(page, 'I. Slot', { at: '/mijn-account' });
  await expectSound(page);
  const name = page.getByRole('textbox', { name: 'Naam' });
  await name.fill(' ');
  await pressed(page, 'Bewaar uw naam');
  await expect(page.getByRole('group', { name: 'Er is 1 fout' })).toBeFocused();
  await expectAccessible(page);
  await name.fill('I. Slot-de Wit');
  await pressed(page, 'Bewaar uw naam');
  await expect(page.getByText('Uw naam is nu I. Slot-de Wit.')).toBeVisible();
  await expect(page.getByRole('button', { name: /I\. Slot-de Wit/ })).toBeVisible();
  await name.fill('I. Slot');
  await pressed(page, 'Bewaar uw naam');
  await expect(page.getByText('Uw naam is nu I. Slot.', { exact: true })).toBeVisible();
});
