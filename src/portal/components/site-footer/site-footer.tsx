/** Footer: pages of this language (about, contacts, statements), sections, feeds, languages. */
import { languageTags, localeNames, locales } from '@/i18n/locales';
import { hrefOf, readableUrl } from '../../address';
import type { PageContext } from '../../page-context';
import type { SiteFrame } from '../../queries/site-frame';
import { Mark } from '../woven/woven';

export function SiteFooter({ ctx, frame }: { ctx: PageContext; frame: SiteFrame }) {
  return (
    <footer className="site-footer">
      <div className="container footer-grid">
        <div className="footer-brand">
          <Mark />
          <p className="footer-name">{ctx.t('site.name')}</p>
          <p className="footer-note">{ctx.t('footer.pictures')}</p>
        </div>
        {frame.pages.length > 0 && <FooterLinks title={ctx.t('footer.about')} links={frame.pages} />}
        {frame.sections.length > 0 && (
          <FooterLinks title={ctx.t('nav.sections')} links={[...frame.sections, ...frame.indexes]} />
        )}
        <FooterLinks
          title={ctx.t('footer.feeds')}
          links={[
            { title: ctx.t('footer.rss'), path: `/feeds/${ctx.locale}/all.rss` },
            { title: ctx.t('footer.atom'), path: `/feeds/${ctx.locale}/all.atom` },
            { title: ctx.t('footer.json'), path: `/feeds/${ctx.locale}/all.json` },
          ]}
        />
        <div className="footer-column">
          <h2 className="footer-title">{ctx.t('footer.languages')}</h2>
          <ul>
            {locales.map((locale) => (
              <li key={locale} lang={languageTags[locale]}>
                <a href={`/${locale}`} hrefLang={languageTags[locale]}>
                  {localeNames[locale]}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <div className="container footer-end">
        <p>{readableUrl(ctx.site, `/${ctx.locale}`)}</p>
        <a href="#page_main">{ctx.t('footer.top')}</a>
      </div>
    </footer>
  );
}

function FooterLinks({ title, links }: { title: string; links: readonly { title: string; path: string }[] }) {
  return (
    <div className="footer-column">
      <h2 className="footer-title">{title}</h2>
      <ul>
        {links.map((link) => (
          <li key={link.path}>
            <a href={hrefOf(link.path)}>{link.title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
