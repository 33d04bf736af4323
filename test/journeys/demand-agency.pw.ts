import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { expectGoodOnEveryScreen } from './support/good-on-every-screen';
import { anotherPerson, ask, logIn } from './support/log-in';
import { workbook } from './support/workbook';

const call = 'Digitale werkplek 2027–2030';
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

interface Asked {
  readonly id: string;
  readonly periods: readonly string[];
  readonly items: readonly { readonly code: string; readonly name: string }[];
}

/** What the call asks: the file is made for it. */
async function readCall(page: Page): Promise<Asked> {
  const list = await ask<{ myInvitations: { nodes: { campaign: { id: string; title: string } }[] } }>(
    page,
    '{ myInvitations(first: 20) { nodes { campaign { id title } } } }',
  );
  const id = list.myInvitations.nodes.find(({ campaign }) => campaign.title === call)?.campaign.id;
  const query = 'query Asked($id: Uuid!) { campaign(id: $id) { id periods items { code name } } }';
  const { campaign } = await ask<{ campaign: Asked }>(page, query, { id });
  return campaign;
}

/** A file of three lines of one item, as somebody fills it in: a letter in a number, and a maximum that is too low. */
function fileWithErrors({ periods, items }: Asked, mark: string): Buffer {
  const [first = '2027'] = periods;
  const code = items[0]?.code ?? '';
  const head = ['Item', 'Onderdeel', `Min ${first}`, `Verw ${first}`, `Max ${first}`];
  const more = ['Gevoeligheid', 'Opslagregio', 'Sleutelbeheer', 'Open standaarden', 'Prijsplafond'];
  const rest = ['intern', 'eer', 'eigen beheer bij leverancier', '', 10];
  const explained = [...more, 'Pas toe of leg uit'];
  const why = 'Er is geen standaard voor.';
  return workbook('Behoefte', [
    [...head, ...explained],
    [code, `${mark} balie`, 100, 110, 120, ...rest, why],
    [code, `${mark} wijkteam`, 100, '12O', 130, ...rest, why],
    [code, `${mark} raad`, 100, 110, 90, ...rest, why],
  ]);
}

async function upload(page: Page, { id, file, name }: { id: string; file: Buffer; name: string }) {
  await page.goto(`/behoefte/${id}`);
  await page.getByRole('link', { name: 'Importeer een bestand' }).click();
  await expect(heading(page, 'Importeren')).toBeVisible();
  await expectGoodOnEveryScreen(page);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('#bestand').setInputFiles({ name, mimeType: type, buffer: file });
  await page.getByRole('button', { name: 'Upload en controleer' }).click();
  await expect(heading(page, 'Resultaat van de import')).toBeVisible();
}

/** Goes to something with the Tab key alone. */
async function reach(page: Page, wanted: Locator) {
  await expect(wanted).toBeVisible();
  for (let step = 0; step < 80; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard never gets there.');
}

/** Repairs both errors and takes everything over, with the keyboard alone. */
async function repair(page: Page) {
  await expect(page.getByText('2 fouten in 2 van de 3 rijen')).toBeVisible();
  const letter = page.getByRole('textbox', { name: /^Verbeter Verw .* in rij 3$/ });
  await expect(letter).toHaveValue('120');
  await expectGoodOnEveryScreen(page);
  await page.locator('h1').focus();
  await reach(page, page.getByRole('button', { name: 'rij 4', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Rij 4 in uw bestand' })).toBeVisible();
  await reach(page, page.getByRole('button', { name: 'Alles (2)' }));
  await page.keyboard.press('Enter');
  await reach(page, page.getByRole('textbox', { name: /^Verbeter Max .* in rij 4$/ }));
  await page.keyboard.type('130');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Alle 3 rijen zijn goed')).toBeVisible();
  await expectGoodOnEveryScreen(page);
  await page.locator('h1').focus();
  await reach(page, page.getByRole('button', { name: 'Neem over' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Uw regels zijn overgenomen')).toBeVisible();
}

/** Totals of the first item on an open page of whoever leads the call. */
async function openTotals(browser: Browser, id: string): Promise<Page> {
  const page = await anotherPerson(browser, 'M. de Vries');
  await page.goto(`/uitvragen/${id}/totalen`);
  await expect(page.locator('.b-figures__one').first()).toBeVisible();
  return page;
}

const figure = async (page: Page, label: RegExp): Promise<number> => {
  const shown = page.locator('.b-figures__one', { hasText: label }).locator('.b-figures__value');
  return Number((await shown.innerText()).replace(/\D/g, ''));
};

test('a body imports a file with errors, repairs it, and a second person pledges; the totals rise at once', async ({
  page,
  browser,
}) => {
  const mark = `Proef ${Date.now()}`;
  await logIn(page, 'J. Hoekstra');
  const asked = await readCall(page);
  const totals = await openTotals(browser, asked.id);
  const lines = await figure(totals, /^Behoefteregels/);
  const pledged = await figure(totals, /^Toegezegd/);

  await upload(page, { id: asked.id, file: fileWithErrors(asked, mark), name: 'behoefte.xlsx' });
  await repair(page);
  await expect(page.locator('.b-figures__one', { hasText: 'Nieuw' })).toContainText('3');
  await expectGoodOnEveryScreen(page);
  await expect.poll(() => figure(totals, /^Behoefteregels/)).toBe(lines + 3);

  const signer = await anotherPerson(browser, 'W. Dijkstra');
  await signer.goto(`/behoefte/${asked.id}/toezegging`);
  await signer.getByRole('button', { name: new RegExp(`^Lees en onderteken .*${mark} balie`) }).click();
  await expectGoodOnEveryScreen(signer);
  await signer.getByRole('button', { name: 'Onderteken de toezegging' }).click();
  await expect(signer.getByRole('region', { name: 'De toezegging is ondertekend' })).toBeVisible();
  await expectGoodOnEveryScreen(signer);
  await expect.poll(() => figure(totals, /^Toegezegd/)).toBe(pledged + 110);
  await expectGoodOnEveryScreen(totals);
});

test('a file of the wrong kind is refused in plain words, and an import can be removed', async ({ page }) => {
  await logIn(page, 'J. Hoekstra');
  const asked = await readCall(page);
  await page.goto(`/behoefte/${asked.id}/import`);
  const send = page.getByRole('button', { name: 'Upload en controleer' });
  await send.click();
  await expect(page.getByRole('link', { name: 'Kies een bestand.' })).toBeVisible();
  await page.locator('#bestand').setInputFiles({
    name: 'brief.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7'),
  });
  await send.click();
  await expect(page.getByRole('link', { name: /^Dit is geen tabel die wij kunnen lezen/ })).toBeVisible();
  await expectGoodOnEveryScreen(page);

  const name = `lijst-${Date.now()}.csv`;
  const file = Buffer.from('Naam;Aantal\r\nLaptop;5\r\n');
  await page.locator('#bestand').setInputFiles({ name, mimeType: 'text/csv', buffer: file });
  await send.click();
  await expect(page.getByText('Wij kunnen dit bestand niet lezen')).toBeVisible();
  await expect(page.getByText('Gebruik het sjabloon van deze uitvraag.')).toBeVisible();
  await expectGoodOnEveryScreen(page);
  await page.getByRole('button', { name: 'Verwijder deze import' }).click();
  await expect(page.getByText('De import is verwijderd.')).toBeVisible();
  await expect(page.getByRole('link', { name })).toHaveCount(0);
});
