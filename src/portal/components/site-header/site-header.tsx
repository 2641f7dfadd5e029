/** Masthead: mark and name, languages, theme, sections. The menu of a phone is a `details`: it opens without script. */
import { hrefOf } from '../../address';
import type { PageContext } from '../../page-context';
import type { PageView } from '../../page-view';
import type { SiteFrame } from '../../queries/site-frame';
import { LanguageSwitch } from '../language-switch/language-switch';
import { Mark, WovenBand } from '../woven/woven';

interface SiteHeaderProps {
  ctx: PageContext;
  view: PageView;
  frame: SiteFrame;
}

export function SiteHeader({ ctx, view, frame }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div className="utility">
        <div className="container utility-row">
          <p className="utility-name">{ctx.t('site.name')}</p>
          <LanguageSwitch ctx={ctx} translations={view.switchTo ?? view.translations} />
          <button className="theme-switch" type="button" hidden data-theme-switch="">
            <span className="theme-to-dark">{ctx.t('theme.toDark')}</span>
            <span className="theme-to-light">{ctx.t('theme.toLight')}</span>
          </button>
        </div>
      </div>
      <div className="container masthead">
        <a className="brand" href={`/${ctx.locale}`}>
          <Mark />
          <span className="brand-text">
            <span className="brand-name">{ctx.t('site.province')}</span>
            <span className="brand-kind">{ctx.t('site.kind')}</span>
          </span>
        </a>
        <SectionMenu ctx={ctx} frame={frame} view={view} />
      </div>
      <WovenBand name="rule" className="header-rule" />
    </header>
  );
}

function SectionMenu({ ctx, frame, view }: SiteHeaderProps) {
  if (frame.sections.length === 0) return null;
  const links = (
    <ul>
      {frame.sections.map((section) => (
        <li key={section.contentId}>
          <a href={hrefOf(section.path)} aria-current={currentState(section.path, ctx.path, view)}>
            {section.title}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <nav className="section-nav" aria-label={ctx.t('nav.sections')}>
        {links}
      </nav>
      <details className="menu" data-menu="">
        <summary>{ctx.t('nav.menu')}</summary>
        <nav className="menu-panel" aria-label={ctx.t('nav.menu')}>
          {links}
        </nav>
      </details>
    </>
  );
}

/** `page` on the section's own page, `true` on what stands in it. */
function currentState(sectionPath: string, path: string, view: PageView): 'page' | 'true' | undefined {
  if (sectionPath === path) return 'page';
  return view.breadcrumb.some((crumb) => crumb.path === sectionPath) ? 'true' : undefined;
}
