import { Suspense, useEffect, useState } from 'react';
import { AppHeader, ButtonLink, LinkButton, Notice, useSession } from '@bundel/ui';
import type {
  AppHeaderProps,
  Capacity,
  HeaderEntry,
  HeaderPerson,
  HeaderTools,
  Membership,
  UiLanguage,
  Viewer,
} from '@bundel/ui';
import { useLocation } from '@tanstack/react-router';
import { contexts } from '../contexts.js';
import { useLanguage } from '../texts/language.js';
import { useTexts } from '../texts/use-texts.js';
import { shellMenu } from './shell-menu.js';

function isUnder(path: string, href: string, exact?: boolean): boolean {
  return path === href || (!exact && href !== '/' && path.startsWith(`${href}/`));
}

function useEntries(viewer: Viewer | null): readonly HeaderEntry[] {
  const { language } = useLanguage();
  const { pathname } = useLocation();
  return [...shellMenu, ...contexts.flatMap((context) => context.menu)]
    .filter((entry) => entry.visible(viewer))
    .sort((one, other) => one.order - other.order)
    .map(({ label, href, exact }) => ({
      label: label[language],
      href,
      current: isUnder(pathname, href, exact),
    }));
}

const idOf = (membership: Membership) => `${membership.organisationId} ${membership.role}`;

function personOf(
  viewer: Viewer,
  tools: HeaderTools,
  say: ReturnType<typeof useTexts>,
  language: UiLanguage,
  switchTo: (membership: Membership) => void,
): HeaderPerson {
  const asCapacity = (membership: Membership): Capacity => ({
    id: idOf(membership),
    organisation: membership.organisationName,
    role: say(`roles.${membership.role}` as 'roles.auditor'),
  });
  return {
    name: viewer.person.name,
    capacity: viewer.membership ? asCapacity(viewer.membership) : undefined,
    capacities: viewer.memberships.map(asCapacity),
    onSwitch: (capacity) => {
      const chosen = viewer.memberships.find((membership) => idOf(membership) === capacity.id);
      if (chosen) switchTo(chosen);
    },
    links: (tools.personLinks ?? []).map((link) => ({ href: link.href, label: link.label[language] })),
    logout: (
      <form className="s-logout" method="post" action="/auth/logout">
        <button type="submit">{say('logout')}</button>
      </form>
    ),
  };
}

/** Changes the capacity, and tells when that did not happen: nothing has changed then. */
function useSwitch() {
  const { switchTo } = useSession();
  const [failed, setFailed] = useState(false);
  const change = (membership: Membership) => {
    setFailed(false);
    switchTo(membership).catch(() => setFailed(true));
  };
  return { change, failed, forget: () => setFailed(false) };
}

function SwitchFailed({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts();
  return (
    <div className="s-switch-failed">
      <Notice
        tone="bad"
        live="assertive"
        title={say('switchFailed.title')}
        actions={<LinkButton onClick={onClose}>{say('switchFailed.close')}</LinkButton>}
      >
        <p>{say('switchFailed.about')}</p>
      </Notice>
    </div>
  );
}

type News = NonNullable<AppHeaderProps['messages']>;

/** Hands the count on, so that the top bar itself stays in place (with its menus open) when the count arrives. */
function Told({ news, tell }: { readonly news: News; readonly tell: (news: News) => void }) {
  const { href, unread } = news;
  useEffect(() => tell({ href, unread }), [href, unread, tell]);
  return null;
}

/** The top bar of the portal, for a visitor or for whoever is signed in. */
export function PortalHeader() {
  const say = useTexts();
  const { viewer } = useSession();
  const { change, failed, forget } = useSwitch();
  const [messages, setMessages] = useState<News>();
  const { pathname, searchStr } = useLocation();
  const { language, choose } = useLanguage();
  const entries = useEntries(viewer);
  const tools: HeaderTools = Object.assign({}, ...contexts.map((context) => context.tools));
  const other = language === 'nl' ? 'en' : 'nl';
  const header: AppHeaderProps = {
    entries,
    person: viewer && personOf(viewer, tools, say, language, change),
    search: viewer ? tools.search : undefined,
    help: viewer ? '/hulp' : undefined,
    login: (
      <ButtonLink
        href={`/auth/login?locale=${language}&returnTo=${encodeURIComponent(pathname + searchStr)}`}
      >
        {say('login')}
      </ButtonLink>
    ),
    languageSwitch: viewer ? undefined : (
      <LinkButton lang={other} onClick={() => choose(other)}>
        {say('otherLanguage')}
      </LinkButton>
    ),
  };
  return (
    <>
      <AppHeader {...header} messages={viewer && tools.Messages ? messages : undefined} />
      {viewer && tools.Messages ? (
        <Suspense fallback={null}>
          <tools.Messages render={(news) => <Told news={news} tell={setMessages} />} />
        </Suspense>
      ) : null}
      {failed ? <SwitchFailed onClose={forget} /> : null}
    </>
  );
}
