import { hrefOf } from '../../address';
import type { EntryWay } from '../../home/entry-ways';
import type { PageContext } from '../../page-context';
import { Sign } from '../woven/woven';

/** Where a visitor, an investor, a reporter and an overseas Vietnamese start. */
export function Ways({
  ctx,
  ways,
  heading,
}: {
  ctx: PageContext;
  ways: readonly EntryWay[];
  heading?: string | undefined;
}) {
  return (
    <section className="ways container" aria-labelledby="ways-title">
      <h2 id="ways-title">{heading || ctx.t('home.ways')}</h2>
      <ul className="ways-list">
        {ways.map(({ audience, path, further }) => (
          <li key={audience} className="way">
            <Sign name={audience} />
            <a className="way-name" href={hrefOf(path)}>
              {ctx.t(`ways.${audience}`)}
            </a>
            <p>{ctx.t(`ways.${audience}Text`)}</p>
            {further.length > 0 && (
              <ul className="way-further">
                {further.map((target) => (
                  <li key={target.path}>
                    <a href={hrefOf(target.path)}>{target.title}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
