import type { ItemLink } from '@/content/content-item';
import { hrefOf } from '../../address';
import type { PageContext } from '../../page-context';

interface NoticeProps {
  ctx: PageContext;
  text: string;
  /** Where it is told at length. */
  more: ItemLink | undefined;
  heading?: string | undefined;
  id: string;
}

/** Something every reader must know at once: said in words, not by colour alone. */
export function Notice({ ctx, text, more, heading, id }: NoticeProps) {
  return (
    <section className="home-notice" aria-labelledby={id}>
      <div className="container home-notice-text">
        <h2 id={id}>{heading || ctx.t('home.notice')}</h2>
        <p>
          {text}
          {more && (
            <>
              {' '}
              <a href={hrefOf(more.path)}>{more.title}</a>
            </>
          )}
        </p>
      </div>
    </section>
  );
}
