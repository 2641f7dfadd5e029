import type { Locale } from '@/i18n/locales';
import type { ArchiveAnswers, ArchiveErrors } from '../archive/answer-archive-form';
import type { ArchiveChoices } from '../archive/archive-choices';
import { ArchiveForm } from '../components/form/archive-form';
import { WovenBand } from '../components/woven/woven';
import type { PageContext } from '../page-context';
import type { PageView } from '../page-view';
import { typeIndexPaths } from './listing-page';
import { homeCrumb, type PageRequest } from './page-request';

interface Filled {
  choices: ArchiveChoices;
  answers: ArchiveAnswers;
  errors: ArchiveErrors;
}

/** Every language has its own lists: the switch leads to where the form stands there. */
function indexPaths({ contentTypes }: PageContext): Partial<Record<Locale, string>> {
  const type = contentTypes.find(({ page }) => page === 'article');
  return type ? typeIndexPaths(type) : {};
}

/** The form again, as it was filled in, with what is wrong. */
export function archiveFormPage({ ctx }: PageRequest, filled: Filled): PageView {
  const title = ctx.t('archive.title');
  const index = filled.choices.lists[0];
  return {
    status: 400,
    title: `${ctx.t('archive.errors')}: ${title}`,
    description: title,
    canonical: null,
    translations: {},
    switchTo: indexPaths(ctx),
    kind: 'website',
    image: null,
    meta: [],
    jsonLd: [],
    breadcrumb: index ? [homeCrumb(ctx), index] : [],
    content: (
      <div className="container listing">
        <header className="listing-head">
          <WovenBand name="band" className="listing-band" />
          <h1>{title}</h1>
        </header>
        <ArchiveForm ctx={ctx} {...filled} />
      </div>
    ),
  };
}
