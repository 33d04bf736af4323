import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/axe';
import { anotherPerson, ask, languages, logIn } from './support/log-in';

const words = {
  nl: {
    empty: 'Er is nu niets dat op u wacht',
    task: (name: string) => `Vraag ${name} de uitnodiging aan te nemen`,
    bell: (count: number) => (count === 0 ? 'Berichten' : `Berichten, ${count} ongelezen`),
    message: 'U bent nu contractbeheerder bij Gemeente Zwolle',
    messages: 'Berichten',
    unreadOnly: /Alleen ongelezen/,
    markAll: 'Maak alles gelezen',
    allRead: 'U hebt alles gelezen',
    told: 'N. Willems',
  },
  en: {
    empty: 'Nothing is waiting for you now',
    task: (name: string) => `Ask ${name} to accept the invitation`,
    bell: (count: number) => (count === 0 ? 'Messages' : `Messages, ${count} unread`),
    message: 'You are now contract manager at Gemeente Zwolle',
    messages: 'Messages',
    unreadOnly: /Unread only/,
    markAll: 'Mark all as read',
    allRead: 'You have read everything',
    told: 'A. Bakker',
  },
} as const;

async function invite(page: Page, name: string): Promise<string> {
  const { inviteColleague } = await ask<{ inviteColleague: { invitation: { id: string } } }>(
    page,
    `mutation ($input: InviteColleagueInput!) { inviteColleague(input: $input) { invitation { id } } }`,
    { input: { name, email: `${name.toLowerCase().replace(/\W/g, '')}@zwolle.test`, roles: ['evaluator'] } },
  );
  return inviteColleague.invitation.id;
}

async function giveRole(page: Page, name: string): Promise<void> {
  const { myOrganisation } = await ask<{
    myOrganisation: { people: { nodes: { personId: string; name: string }[] } };
  }>(page, `{ myOrganisation { people(first: 100) { nodes { personId name } } } }`);
  const personId = myOrganisation.people.nodes.find((person) => person.name === name)?.personId;
  await ask(
    page,
    `mutation ($input: HandOutRoleInput!) { handOutRole(input: $input) { colleague { personId } } }`,
    { input: { personId, role: 'contractManager' } },
  );
}

for (const language of languages) {
  const say = words[language];

  test.describe(`start and messages (${language})`, () => {
    test('a task stands on the start page until it is done', async ({ page }) => {
      await logIn(page, 'L. Jansen', { language });
      const name = `Proef ${language}`;
      const invitationId = await invite(page, name);
      await page.reload();
      const task = page.getByRole('link', { name: say.task(name) });
      await expect(task).toHaveAttribute('href', '/organisatie');
      await expectAccessible(page);
      await ask(
        page,
        `mutation ($input: RevokeInvitationInput!) { revokeInvitation(input: $input) { invitation { id } } }`,
        { input: { invitationId } },
      );
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(task).toHaveCount(0);
    });

    test('whoever has nothing to do reads what will stand there and the one next act', async ({ page }) => {
      await logIn(page, 'O. Haddou', { language });
      await expect(page.getByText(say.empty)).toBeVisible();
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 800 });
      await expectNoSidewaysScroll(page);
    });

    test('the bell rises while the page is open, and falls by keyboard alone', async ({ page, browser }) => {
      await logIn(page, say.told, { language });
      await expect(page.getByRole('link', { name: say.bell(0), exact: true })).toBeVisible();
      const administrator = await anotherPerson(browser, 'L. Jansen');
      await giveRole(administrator, say.told);
      await administrator.context().close();
      await expect(page.getByRole('link', { name: say.bell(1), exact: true })).toBeVisible();
      await expect(page.getByText(say.message)).toBeVisible();

      await page.getByRole('link', { name: say.bell(1), exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: say.messages })).toBeFocused();
      await expectAccessible(page);
      await page.getByRole('button', { name: say.unreadOnly }).focus();
      await page.keyboard.press('Space');
      await expect(page).toHaveURL(/gelezen=nee/);
      await expect(page.getByRole('link', { name: say.message })).toBeVisible();
      await page.getByRole('button', { name: say.markAll }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByText(say.allRead)).toBeVisible();
      await expect(page.getByRole('link', { name: say.bell(0), exact: true })).toBeVisible();
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 800 });
      await expectNoSidewaysScroll(page);
    });
  });
}
