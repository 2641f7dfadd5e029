/** The front of a language: its blocks in their order. */
import type { ReactNode } from 'react';
import type { HomeBlock } from '../../home/composition';
import type { PageContext } from '../../page-context';
import { each } from '../each';
import { HomeLead } from './home-lead';
import { InvestStrip } from './invest-strip';
import { Latest } from './latest';
import { Notice } from './notice';
import { Picks } from './picks';
import { PlacesMosaic } from './places-mosaic';
import { PressCorner } from './press-corner';
import { Topics } from './topics';
import { Ways } from './ways';

interface HomeProps {
  ctx: PageContext;
  /** What the front is called and says of itself. */
  title: string;
  text: string;
  blocks: readonly HomeBlock[];
}

export function Home({ ctx, title, text, blocks }: HomeProps) {
  const hasLead = blocks.some((block) => block.kind === 'lead');
  return (
    <div className="home">
      {!hasLead && (
        <div className="container home-empty">
          <h1>{title}</h1>
          <p className="standfirst">{ctx.t('home.empty')}</p>
        </div>
      )}
      {each(blocks, (block, at) => (
        <Block ctx={ctx} block={block} title={title} text={text} id={`home_${at}`} />
      ))}
    </div>
  );
}

interface BlockProps extends Omit<HomeProps, 'blocks'> {
  block: HomeBlock;
  id: string;
}

function Block({ ctx, block, title, text, id }: BlockProps): ReactNode {
  switch (block.kind) {
    case 'lead':
      return <HomeLead ctx={ctx} title={title} text={text} lead={block.lead} side={block.side} />;
    case 'ways':
      return <Ways ctx={ctx} ways={block.ways} heading={block.heading} />;
    case 'latest':
      return <Latest ctx={ctx} items={block.items} heading={block.heading} />;
    case 'places':
      return <PlacesMosaic ctx={ctx} section={block.section} items={block.items} heading={block.heading} />;
    case 'invest':
      return <InvestStrip ctx={ctx} section={block.section} items={block.items} heading={block.heading} />;
    case 'press':
      return <PressCorner ctx={ctx} section={block.section} items={block.items} heading={block.heading} />;
    case 'topics':
      return <Topics ctx={ctx} tags={block.tags} heading={block.heading} />;
    case 'picks':
      return <Picks ctx={ctx} section={block.section} items={block.items} heading={block.heading} id={id} />;
    case 'notice':
      return <Notice ctx={ctx} text={block.text} more={block.more} heading={block.heading} id={id} />;
  }
}
