/** Pages for what is not there: unknown, withdrawn, not in this language, or broken. */
import type { LiveItem } from '@/content/content-item';
import { type Locale, locales } from '@/i18n/locales';
import { Missing } from '../components/missing/missing';
import type { PageContext } from '../page-context';
import type { PageView } from '../page-view';
import { articleTypes, type PageRequest } from './page-request';

const latestShown = 3;

/** Where nothing is known of the content, the language switch leads from home to home. */
const homes: Partial<Record<Locale, string>> = Object.fromEntries(locales.map((each) => [each, `/${each}`]));

interface MissingText {
  status: PageView['status'];
  title: string;
  text: string;
  languages: Partial<Record<Locale, string>>;
}

export async function notFoundPage(request: PageRequest): Promise<PageView> {
  const { t } = request.ctx;
  return missingPage(request, {
    status: 404,
    title: t('missing.title'),
    text: t('missing.text'),
    languages: {},
  });
}

/** Withdrawn in this language; `languages` are those it is still live in. */
export async function gonePage(
  request: PageRequest,
  languages: Partial<Record<Locale, string>>,
): Promise<PageView> {
  const { t } = request.ctx;
  const still = Object.keys(languages).length > 0;
  const sentences = [t('missing.goneText'), ...(still ? [t('missing.stillIn')] : [])];
  // Chinese sentences follow each other without a space
  const text = sentences.join(request.ctx.locale === 'zh' ? '' : ' ');
  return missingPage(request, { status: 410, title: t('missing.goneTitle'), text, languages });
}

/** The document exists, but not in the language that was asked for. */
export async function elsewherePage(request: PageRequest, item: LiveItem): Promise<PageView> {
  const { t } = request.ctx;
  return missingPage(request, {
    status: 404,
    title: t('missing.elsewhereTitle'),
    text: t('missing.elsewhereText', { title: item.title }),
    languages: item.translations,
  });
}

/** Needs nothing from the store: that may be what fails. */
export function errorPage(ctx: PageContext, status: 500 | 503): PageView {
  return missingView(ctx, {
    status,
    title: ctx.t('missing.errorTitle'),
    text: ctx.t('missing.errorText'),
    languages: {},
  });
}

async function missingPage(request: PageRequest, text: MissingText): Promise<PageView> {
  const { ctx, store, services, frame } = request;
  const types = articleTypes(services.contentTypes);
  const latest = await store.list({ locale: ctx.locale, types, limit: latestShown });
  return missingView(ctx, text, latest.items, frame.sections);
}

function missingView(
  ctx: PageContext,
  text: MissingText,
  latest: readonly LiveItem[] = [],
  sections: readonly LiveItem[] = [],
): PageView {
  return {
    status: text.status,
    title: text.title,
    description: text.text,
    canonical: null,
    translations: {},
    switchTo: Object.keys(text.languages).length > 0 ? text.languages : homes,
    kind: 'website',
    image: null,
    meta: [],
    jsonLd: [],
    breadcrumb: [],
    content: <Missing ctx={ctx} {...text} latest={latest} sections={sections} />,
  };
}
