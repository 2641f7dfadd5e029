import type { PageContext } from '../../page-context';

interface NoticeProps {
  ctx: PageContext;
  text: string;
  heading?: string | undefined;
  id: string;
}

/** Something every reader must know at once: said in words, not by colour alone. */
export function Notice({ ctx, text, heading, id }: NoticeProps) {
  return (
    <section className="home-notice container" aria-labelledby={id}>
      <h2 id={id}>{heading || ctx.t('home.notice')}</h2>
      <p>{text}</p>
    </section>
  );
}
