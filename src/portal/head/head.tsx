/** Everything in `<head>`: what browsers, search engines, sharing services and feed readers need. */
import { languageTags } from '@/i18n/locales';
import { absoluteUrl } from '../address';
import type { PageContext } from '../page-context';
import type { PageView } from '../page-view';
import { alternates } from './alternates';
import { jsonForScript } from './json-for-script';
import { openGraph } from './open-graph';

interface HeadProps {
  ctx: PageContext;
  view: PageView;
}

export function Head({ ctx, view }: HeadProps) {
  const { t, assets } = ctx;
  const css = ctx.colors.css();
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{documentTitle(ctx, view)}</title>
      <meta name="description" content={view.description} />
      <FontPreloads ctx={ctx} />
      <script src={assets.theme} />
      <link rel="stylesheet" href={assets.styles} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: colours checked as six hex digits each */}
      {css && <style dangerouslySetInnerHTML={{ __html: css }} />}
      <script src={assets.islands} defer />
      <Addresses ctx={ctx} view={view} />
      <link
        rel="alternate"
        type="application/rss+xml"
        title={`${t('site.name')} · RSS`}
        href={feedUrl(ctx, 'rss')}
      />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={`${t('site.name')} · Atom`}
        href={feedUrl(ctx, 'atom')}
      />
      <link
        rel="alternate"
        type="application/feed+json"
        title={`${t('site.name')} · JSON`}
        href={feedUrl(ctx, 'json')}
      />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/icons/icon-180.png" />
      <link rel="manifest" href={`/manifest-${ctx.locale}.webmanifest`} />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f8f9f3" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0c1511" />
      <meta name="color-scheme" content="light dark" />
      {openGraph(ctx, view).map(({ property, content }) => (
        <meta key={`${property} ${content}`} property={property} content={content} />
      ))}
      <meta name="twitter:card" content={view.image ? 'summary_large_image' : 'summary'} />
      {view.meta.length > 0 && <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />}
      {view.meta.map(({ name, content }) => (
        <meta key={`${name} ${content}`} name={name} content={content} />
      ))}
      {view.jsonLd.length > 0 && (
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped for a script element by jsonForScript
          dangerouslySetInnerHTML={{
            __html: jsonForScript({ '@context': 'https://schema.org', '@graph': view.jsonLd }),
          }}
        />
      )}
    </head>
  );
}

/** `Title · Site`; the home page carries the site's name first. */
export function documentTitle(ctx: PageContext, view: PageView): string {
  const name = ctx.t('site.name');
  return view.title === name ? name : `${view.title} · ${name}`;
}

function Addresses({ ctx, view }: HeadProps) {
  if (view.canonical === null) return <meta name="robots" content="noindex" />;
  const url = (path: string) => absoluteUrl(ctx.site, path);
  return (
    <>
      <link rel="canonical" href={url(view.canonical)} />
      {alternates(view.translations).map(({ hrefLang, path }) => (
        <link key={hrefLang} rel="alternate" hrefLang={hrefLang} href={url(path)} />
      ))}
      {view.previous && <link rel="prev" href={url(view.previous)} />}
      {view.next && <link rel="next" href={url(view.next)} />}
    </>
  );
}

/** Only what this language paints with: Chinese and Korean text uses the system's fonts. */
function FontPreloads({ ctx }: { ctx: PageContext }) {
  const { sansLatin, sansVietnamese, serifLatin, serifVietnamese } = ctx.assets.fonts;
  const files = {
    vi: [serifLatin, serifVietnamese, sansLatin, sansVietnamese],
    en: [serifLatin, sansLatin],
    zh: [],
    ko: [],
  };
  return files[ctx.locale].map((href) => (
    <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />
  ));
}

function feedUrl(ctx: PageContext, format: 'rss' | 'atom' | 'json'): string {
  return absoluteUrl(ctx.site, `/feeds/${ctx.locale}/all.${format}`);
}

/** BCP 47 tag of the page, for `Content-Language`. */
export function contentLanguage(ctx: PageContext): string {
  return languageTags[ctx.locale];
}
