import { expect, type APIResponse, type Browser, type Page } from '@playwright/test';

export type Language = 'nl' | 'en';
export const languages: readonly Language[] = ['nl', 'en'];

/** Words that a journey looks for, in both languages. */
export type Words = Readonly<Record<Language, string | RegExp>>;

/** Logs a demo person in through the login service and opens a page in the language that is asked for. */
export async function logIn(
  page: Page,
  name: string,
  { at = '/start', language = 'nl' }: { readonly at?: string; readonly language?: Language } = {},
): Promise<void> {
  await page.addInitScript((chosen) => window.localStorage.setItem('bundel-language', chosen), language);
  await page.goto(`/auth/login?returnTo=${encodeURIComponent(at)}`);
  await page.locator('#level-substantial').check();
  await page.getByRole('button', { name }).click();
  await page.waitForURL((url) => `${url.pathname}${url.search}` === at);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** A second person in a browser of their own. */
export async function anotherPerson(browser: Browser, name: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await logIn(page, name);
  return page;
}

/** Asks the api what the portal itself would ask, as whoever is logged in on this page. */
export async function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const answer = await post(page, query, variables);
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  expect(errors, query).toBeUndefined();
  return data;
}

/** The same without looking at the answer: for what must be refused. */
export function post(page: Page, query: string, variables: object = {}): Promise<APIResponse> {
  return page.request.post('/graphql', {
    data: { query, variables },
    headers: { 'apollo-require-preflight': 'true' },
  });
}
