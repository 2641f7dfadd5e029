import type { LiveItem } from '@/content/content-item';
import { hrefOf } from '../../address';
import { WovenBand } from '../woven/woven';

interface DirectoryProps {
  title: string;
  items: readonly LiveItem[];
}

/** An index of listings: all topics, all sections, each with what it is about. */
export function Directory({ title, items }: DirectoryProps) {
  return (
    <div className="container listing">
      <header className="listing-head">
        <WovenBand name="band" className="listing-band" />
        <h1>{title}</h1>
      </header>
      <ul className="directory">
        {items.map((item) => (
          <li key={item.contentId}>
            <h2>
              <a href={hrefOf(item.path)}>{item.title}</a>
            </h2>
            {item.description && <p>{item.description}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
