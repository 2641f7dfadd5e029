/** Refusals as RFC 9457 problem details: they name the parameter and the reason, in the reader's language. */
import { isLocale, type Locale, locales, sourceLocale } from '@/i18n/locales';
import type { FeedServices } from './services';
import { type FeedTextKey, feedText } from './texts';

const kinds = {
  'bad-request': { status: 400, title: 'api.badRequest' },
  'not-found': { status: 404, title: 'api.notFound' },
  gone: { status: 410, title: 'api.gone' },
  unavailable: { status: 503, title: 'api.unavailable' },
} as const satisfies Record<string, { status: number; title: FeedTextKey }>;

type Values = Record<string, string | number>;

export interface ParameterFault {
  parameter: string;
  reason: FeedTextKey;
  values?: Values;
}

export class ExportProblem extends Error {
  override name = 'ExportProblem';

  constructor(
    readonly kind: keyof typeof kinds,
    readonly detail: FeedTextKey,
    readonly values: Values = {},
    readonly more: { faults?: readonly ParameterFault[]; members?: Record<string, unknown> } = {},
  ) {
    super(`${kind}: ${detail}`);
  }
}

export function badParameters(faults: readonly ParameterFault[]): ExportProblem {
  const names = [...new Set(faults.map((fault) => fault.parameter))].join(', ');
  return new ExportProblem('bad-request', 'api.badRequestDetail', { names }, { faults });
}

/** RFC 9457 §3. */
export function problemResponse(request: Request, { site }: FeedServices, problem: ExportProblem): Response {
  const locale = readerLocale(request);
  const { status, title } = kinds[problem.kind];
  const errors = problem.more.faults?.map(({ parameter, reason, values }) => ({
    parameter,
    reason: reason.replace(/^api\./, ''),
    detail: feedText(reason, locale, values),
  }));
  const body = {
    type: `${site.origin}/api/content/v1/openapi.json#${problem.kind}`,
    title: feedText(title, locale),
    status,
    detail: feedText(problem.detail, locale, problem.values),
    ...(errors ? { errors } : {}),
    ...problem.more.members,
  };
  return new Response(`${JSON.stringify(body)}\n`, { status, headers: problemHeaders(locale) });
}

function problemHeaders(locale: Locale): HeadersInit {
  return {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': locale,
    'Cache-Control': 'public, max-age=0, s-maxage=5',
    Vary: 'Accept-Language',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** The language asked for in the address, else by Accept-Language (RFC 9110 §12.5.4), else the source language. */
export function readerLocale(request: Request): Locale {
  const url = new URL(request.url);
  const asked = [url.searchParams.get('locale'), ...url.pathname.split('/')].find(isLocale);
  if (asked) return asked;
  const ranges = (request.headers.get('Accept-Language') ?? '').slice(0, 200).split(',').map(languageRange);
  const best = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  for (const { primary } of best) {
    const known = locales.find((locale) => locale === primary);
    if (known) return known;
  }
  return sourceLocale;
}

function languageRange(range: string): { primary: string; weight: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
  const quality = parameters.find((part) => part.startsWith('q='))?.slice(2);
  const weight = quality === undefined ? 1 : Number(quality);
  return { primary: tag.toLowerCase().split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 };
}
