/**
 * `GET /archive/{locale}?list=&year=&month=`: from what a reader chose to the address of that part of the archive. The pages
 * themselves are kept by path and know no query; this is the one place that reads the form.
 */
import { isLocale, sourceLocale } from '@/i18n/locales';
import { readAssetManifest } from '../assets/manifest';
import type { PageResult } from '../http/page-result';
import { createPageContext, type PortalServices } from '../page-context';
import { archiveFormPage } from '../pages/archive-form-page';
import { notFoundPage } from '../pages/missing-page';
import type { PageRequest } from '../pages/page-request';
import { readSiteFrame } from '../queries/site-frame';
import { TrackedStore } from '../queries/tracked-store';
import { page, redirect } from '../render-page';
import { type ArchiveChoices, archiveChoices } from './archive-choices';
import { listPath } from './list-address';

export type ArchiveField = 'list' | 'year' | 'month';
export type ArchiveAnswers = Record<ArchiveField, string>;
export type ArchiveErrors = Partial<Record<ArchiveField, string>>;

/** @returns 307 to the list, or 400 with the form and what is wrong with each field */
export async function answerArchiveForm(
  wanted: string,
  query: URLSearchParams,
  services: PortalServices,
): Promise<PageResult> {
  const locale = isLocale(wanted) ? wanted : sourceLocale;
  const store = await TrackedStore.begin(services.store);
  const ctx = createPageContext(services, readAssetManifest(), { locale, path: `/archive/${locale}` });
  const frame = await readSiteFrame(store, locale, services.contentTypes);
  const request: PageRequest = { ctx, store, services, frame };
  if (locale !== wanted) return unkept(await page(ctx, await notFoundPage(request), frame, []));
  const answers = answersOf(query);
  const from = await listingAt(request, answers.list);
  const choices = await archiveChoices(request, from);
  const errors = errorsOf(request, answers, choices);
  if (Object.keys(errors).length > 0) {
    const view = archiveFormPage(request, { choices, answers, errors });
    return unkept(await page(ctx, view, frame, []));
  }
  const base = answers.list || (choices.lists[0]?.path ?? `/${locale}`);
  const month = answers.month === '' ? {} : { month: Number(answers.month) };
  const period = answers.year === '' ? null : { year: Number(answers.year), ...month };
  return unkept(redirect({ status: 307, location: listPath(base, period, locale) }, services, []));
}

function answersOf(query: URLSearchParams): ArchiveAnswers {
  const given = (name: ArchiveField) => (query.get(name) ?? '').trim().normalize('NFC');
  return { list: given('list'), year: given('year'), month: given('month') };
}

/** A topic is no usual choice of the form, but its own page offers it. */
async function listingAt({ store, services }: PageRequest, path: string) {
  const found = await store.byPath(path);
  if (found.kind !== 'live') return undefined;
  const type = services.contentTypes.find((each) => each.slug === found.item.type);
  return type?.page === 'listing' ? { title: found.item.title, path } : undefined;
}

function errorsOf({ ctx }: PageRequest, answers: ArchiveAnswers, choices: ArchiveChoices): ArchiveErrors {
  const { list, year, month } = answers;
  const errors: ArchiveErrors = {};
  if (list !== '' && !choices.lists.some(({ path }) => path === list)) errors.list = ctx.t('archive.badList');
  if (year !== '' && !choices.years.map(String).includes(year)) errors.year = ctx.t('archive.badYear');
  if (month !== '' && !/^([1-9]|1[0-2])$/.test(month)) errors.month = ctx.t('archive.badMonth');
  else if (month !== '' && year === '') errors.year = ctx.t('archive.yearMissing');
  return errors;
}

/** Each answer is for one choice; the list it leads to is what is kept. */
function unkept(result: PageResult): PageResult {
  return { ...result, headers: { ...result.headers, 'Cache-Control': 'no-store' } };
}
