import { expect, test, type Page } from '@playwright/test';
import { expectGoodOnEveryScreen } from './support/good-on-every-screen';
import { anotherPerson, ask, logIn } from './support/log-in';

const text = 'Gewogen voor de markt zoals die vandaag is, met de deelnemers en met kleine bedrijven.';

/** The identity of the call that the demo closed for three bodies. */
async function closedCall(page: Page): Promise<string> {
  const { campaigns } = await ask<{ campaigns: { nodes: { id: string }[] } }>(
    page,
    `query { campaigns(first: 1, filter: { search: "Vergaderzalen en beeldbellen" }) { nodes { id } } }`,
  );
  return campaigns.nodes[0]!.id;
}

test.describe.configure({ mode: 'serial' });

test('a coordinator makes a lawful bundle of demand, and mandate holders of three bodies approve it', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await logIn(page, 'M. de Vries');
  await page.goto(`/uitvragen/${await closedCall(page)}/verschillen`);
  await page.getByRole('button', { name: 'Maak één bundel van alle regels' }).click();
  await page.waitForURL(/\/bundels\/[0-9a-f-]+$/);
  const at = new URL(page.url()).pathname;

  await test.step('the law stands in the way, each with its article', async () => {
    await page.goto(`${at}?stap=akkoord`);
    await page.getByRole('button', { name: 'Vraag alle deelnemers om akkoord' }).click();
    await expect(page.getByText('Er zijn 6 fouten')).toBeVisible();
    await expect(page.getByText('niet gemotiveerd (art. 1.5 lid 3)').first()).toBeVisible();
  });

  await test.step('it is divided into three lots', async () => {
    await page.goto(`${at}?stap=percelen`);
    await page.getByRole('button', { name: 'Verdeel zo: Onderdeel' }).click();
    await expect(page.getByRole('row', { name: /Schermen/ }).first()).toBeVisible();
    await expect(page.getByText('3 percelen').first()).toBeVisible();
    await expectGoodOnEveryScreen(page);
  });

  await test.step('the three limbs are motivated', async () => {
    await page.goto(`${at}?stap=clustertoets`);
    await page.getByLabel('Samenstelling van de markt en toegang voor het mkb').fill(text);
    await page.getByLabel('Samenhang van de opdrachten').fill(text);
    await page.getByLabel('De gevolgen zijn ook voor leveranciers gewogen').check();
    await page.getByLabel('De motivering komt in de aanbestedingsstukken').check();
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByText('Opgeslagen')).toBeVisible();
    await expect(page.getByText(/organisatorische gevolgen en risico/).first()).toBeVisible();
    await page.getByLabel('Gevolgen en risico’s voor inkopers en leveranciers').fill(text);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByText('Dit staat nog in de weg')).toBeHidden();
    await expectGoodOnEveryScreen(page);
  });

  await test.step('who answers for which phase is chosen per participant', async () => {
    await page.goto(`${at}?stap=deelnemers`);
    await page.getByRole('button', { name: /Wijzig de verantwoordelijkheid van .*Overijssel/ }).click();
    await page.getByLabel('Uitvoering').selectOption('joint');
    await expectGoodOnEveryScreen(page);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByText('Alles gezamenlijk')).toBeVisible();
  });

  await test.step('the value is compared with the threshold', async () => {
    await page.goto(`${at}?stap=waarde`);
    await expect(page.getByText('Laagste drempel')).toBeVisible();
    await expectGoodOnEveryScreen(page);
  });

  await test.step('participants are asked, and the coordinator cannot approve', async () => {
    await page.goto(`${at}?stap=akkoord`);
    await page.getByRole('button', { name: 'Vraag alle deelnemers om akkoord' }).click();
    await expect(page.getByText('Wacht op akkoord').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Geef akkoord' })).toBeHidden();
    await expectGoodOnEveryScreen(page);
  });

  await test.step('each mandate holder approves what was read', async () => {
    for (const name of ['C. van Dam', 'P. Kuipers', 'W. Dijkstra']) {
      const other = await anotherPerson(browser, name);
      await other.goto(at);
      await expect(other.getByText('Keur deze bundel goed')).toBeVisible();
      if (name === 'C. van Dam') await expectGoodOnEveryScreen(other);
      await other.getByRole('button', { name: 'Geef akkoord' }).click();
      await expect(other.getByText('Uw organisatie heeft akkoord gegeven')).toBeVisible();
      await other.context().close();
    }
    await page.reload();
    await expect(page.getByText('Alle deelnemers zijn akkoord')).toBeVisible();
  });

  await test.step('a change voids the approvals visibly', async () => {
    await page.goto(`${at}?stap=waarde`);
    await page.getByLabel('Marge in procenten').fill('20');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByText('Concept').first()).toBeVisible();
    await page.goto(`${at}?stap=deelnemers`);
    await expect(page.getByText('Vervallen door wijziging')).toHaveCount(3);
  });
});

test('a supplier reads a bundle that is open to the market, in English, and objects', async ({ page }) => {
  await logIn(page, 'E. Visser', { at: '/bundels', language: 'en' });
  await page.getByRole('link', { name: 'Beeldschermen en toebehoren' }).click();
  await expect(page.getByText('Object, or give your opinion')).toBeVisible();
  await page.getByLabel('Your objection').fill('Too short');
  await page.getByRole('button', { name: 'Submit objection' }).click();
  await expect(page.getByText('Write 20 to 4000 characters.').first()).toBeVisible();
  await page
    .getByLabel('Your objection')
    .fill('Lots by province shut out firms that deliver to the whole country at lower cost.');
  await page.getByRole('button', { name: 'Submit objection' }).click();
  await expect(page.getByText('The lead has not answered yet.').first()).toBeVisible();
  await expectGoodOnEveryScreen(page);
});
