/** Every component on one page, in one language, for the eye of whoever changes one. Development only. */
import type { LiveItem } from '@/content/content-item';
import { formatShortDate } from '@/i18n/format';
import { isLocale, locales } from '@/i18n/locales';
import { readAssetManifest } from '../assets/manifest';
import { Tools } from '../components/article/tools';
import { Body } from '../components/body/body';
import { Contents, contentsOf } from '../components/body/contents';
import { Viewer } from '../components/body/viewer';
import { ArchiveForm } from '../components/form/archive-form';
import { Notice } from '../components/home/notice';
import { Picks } from '../components/home/picks';
import { Paging } from '../components/paging/paging';
import { Story, type StoryShape } from '../components/story/story';
import { Timeline } from '../components/timeline/timeline';
import { Mark, Sign, WovenBand } from '../components/woven/woven';
import { audiences } from '../home/entry-ways';
import type { PageResult } from '../http/page-result';
import { createPageContext, type PageContext, type PortalServices } from '../page-context';
import type { PageView } from '../page-view';
import { readSiteFrame } from '../queries/site-frame';
import { TrackedStore } from '../queries/tracked-store';
import { page } from '../render-page';
import { specimenBody } from './specimen-body';

const colors = [
  'paper',
  'mist',
  'line',
  'line-strong',
  'ink',
  'ink-soft',
  'tea',
  'lake',
  'lacquer',
  'lamp',
  'deep',
];
const shapes: readonly StoryShape[] = ['row', 'tile', 'tall', 'text'];

export async function designPage(wanted: string, services: PortalServices): Promise<PageResult> {
  const locale = isLocale(wanted) ? wanted : 'vi';
  const store = await TrackedStore.begin(services.store);
  const ctx = createPageContext(services, readAssetManifest(), { locale, path: `/design/${locale}` });
  const frame = await readSiteFrame(store, locale, services.contentTypes);
  const { items } = await store.list({ locale, types: ['articles'], limit: 6 });
  const view: PageView = {
    status: 200,
    title: 'Design',
    description: 'Every component of the portal',
    canonical: null,
    translations: Object.fromEntries(locales.map((each) => [each, `/design/${each}`])),
    kind: 'website',
    image: null,
    meta: [],
    jsonLd: [],
    breadcrumb: [],
    content: <Specimens ctx={ctx} items={items} />,
  };
  return page(ctx, view, frame, []);
}

function Specimens({ ctx, items }: { ctx: PageContext; items: readonly LiveItem[] }) {
  const [first] = items;
  const body = specimenBody(ctx.locale, items);
  return (
    <div className="container specimens">
      <h1>{first?.title ?? 'Design'}</h1>
      <p className="standfirst">{first?.description}</p>
      <WovenBand name="rule" />
      <WovenBand name="band" />
      <p className="specimen-signs">
        <Mark />
        {audiences.map((audience) => (
          <Sign key={audience} name={audience} />
        ))}
      </p>
      <ul className="specimen-colors">
        {colors.map((color) => (
          <li key={color} className={`specimen-${color}`}>
            {color}
          </li>
        ))}
      </ul>
      {first &&
        shapes.map((shape) => (
          <Story key={shape} ctx={ctx} item={first} shape={shape} level={2} standfirst sizes="30rem" />
        ))}
      <Timeline
        entries={items.map((item) => ({
          at: item.firstPublishedAt,
          date: formatShortDate(item.firstPublishedAt, ctx.locale),
          content: <h3>{item.title}</h3>,
        }))}
      />
      {first && <Notice ctx={ctx} text={first.description} more={first} id="design_notice" />}
      <Picks ctx={ctx} section={undefined} items={items.slice(0, 3)} id="design_picks" />
      {first && <Tools ctx={ctx} item={first} />}
      <ArchiveForm
        ctx={ctx}
        choices={{ lists: items.map(({ title, path }) => ({ title, path })), years: [2026, 2025] }}
        answers={{ list: '', year: '', month: '3' }}
        errors={{ year: ctx.t('archive.yearMissing') }}
      />
      <Paging ctx={ctx} path={ctx.path} page={4} pages={12} />
      <Contents ctx={ctx} headings={contentsOf(body)} />
      <div className="prose">
        <Body ctx={ctx} body={body} />
      </div>
      <Viewer ctx={ctx} />
    </div>
  );
}
