import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/axe';
import { anotherPerson, languages, logIn, post } from './support/log-in';

const words = {
  nl: {
    title: 'Controlespoor',
    outcome: 'Uitkomst',
    refused: 'Geweigerd',
    act: 'Vroeg het controlespoor op',
    row: /Toon regel/,
    details: /^Regel \d+ van het spoor$/,
    why: /Deze rol mag dit niet/,
    copy: /Kopieer de hele waarde [0-9a-f]{64}/,
    notForRole: 'Het controlespoor hoort niet bij uw rol',
    who: /Een controleur of een lokaal beheerder/,
    seals: 'Zegels',
  },
  en: {
    title: 'Audit trail',
    outcome: 'Outcome',
    refused: 'Refused',
    act: 'Asked for the audit trail',
    row: /Show row/,
    details: /^Row \d+ of the trail$/,
    why: /This role may not do this/,
    copy: /Copy the whole value [0-9a-f]{64}/,
    notForRole: 'The audit trail does not belong to your role',
    who: /An auditor or a local administrator/,
    seals: 'Seals',
  },
} as const;

for (const language of languages) {
  const say = words[language];

  test.describe(`audit trail (${language})`, () => {
    test('an auditor finds an act that was refused, by keyboard alone', async ({ page, browser }) => {
      const coordinator = await anotherPerson(browser, 'D. Verhoeven');
      await post(coordinator, '{ auditTrail { totalCount } }');
      await coordinator.context().close();

      await logIn(page, 'O. Haddou', { at: '/controlespoor', language });
      await expect(page.getByRole('heading', { level: 1, name: say.title })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('combobox', { name: say.outcome }).selectOption({ label: say.refused });
      await expect(page).toHaveURL(/uitkomst=refused/);
      const row = page.getByRole('row').filter({ hasText: 'D. Verhoeven' }).first();
      await expect(row).toContainText(say.act);
      await expect(row).toContainText(say.refused);

      await row.getByRole('button', { name: say.row }).focus();
      await page.keyboard.press('Enter');
      const details = page.getByRole('region', { name: say.details });
      await expect(details).toContainText(say.why);
      await expect(details.getByRole('button', { name: say.copy })).toHaveCount(2);
      await expectAccessible(page);
      await page.reload();
      await expect(details).toBeVisible();
      await page.setViewportSize({ width: 320, height: 800 });
      await expectNoSidewaysScroll(page);
    });

    test('a coordinator is told which role reads the trail', async ({ page }) => {
      await logIn(page, 'D. Verhoeven', { at: '/controlespoor', language });
      await expect(page.getByText(say.notForRole)).toBeVisible();
      await expect(page.getByText(say.who)).toBeVisible();
      await expectAccessible(page);
    });

    test('seals have a page of their own', async ({ page }) => {
      await logIn(page, 'O. Haddou', { at: '/controlespoor/zegels', language });
      await expect(page.getByRole('heading', { level: 1, name: say.seals })).toBeVisible();
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 800 });
      await expectNoSidewaysScroll(page);
    });
  });
}
