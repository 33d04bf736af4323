import i18next from 'i18next';
import type { BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Texts, UiLanguage } from '@bundel/ui';
import { contexts } from '../contexts.js';
import { rememberLanguage, rememberedLanguage } from './language.js';

type Loader = () => Promise<Texts>;

const catalogues: Record<string, Record<UiLanguage, Loader>> = {
  shell: {
    nl: () => import('./nl.js').then((module) => module.nl),
    en: () => import('./en.js').then((module) => module.en),
  },
  ...Object.fromEntries(contexts.map((context) => [context.name, context.texts])),
};

/** A catalogue is loaded when the first page that speaks it is shown. */
const loadOnDemand: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    const load = catalogues[namespace]?.[language === 'en' ? 'en' : 'nl'];
    if (!load) {
      done(new Error(`no catalogue ${namespace}`), false);
      return;
    }
    load().then(
      (texts) => done(null, texts),
      (problem: unknown) => done(problem instanceof Error ? problem : new Error(String(problem)), true),
    );
  },
};

/** Starts the texts in the remembered language; resolves when the shell can speak. */
export async function startTexts(): Promise<void> {
  const language = rememberedLanguage();
  rememberLanguage(language);
  await i18next
    .use(loadOnDemand)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: ['nl', 'en'],
      fallbackLng: false,
      ns: ['shell'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
    });
}
