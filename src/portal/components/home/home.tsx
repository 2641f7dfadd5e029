/** The front of a language: its blocks in their order. */
import type { ReactNode } from 'react';
import type { HomeBlock } from '../../home/composition';
import type { PageContext } from '../../page-context';
import { HomeLead } from './home-lead';
import { InvestStrip } from './invest-strip';
import { Latest } from './latest';
import { PlacesMosaic } from './places-mosaic';
import { PressCorner } from './press-corner';
import { Topics } from './topics';
import { Ways } from './ways';

export function Home({ ctx, blocks }: { ctx: PageContext; blocks: readonly HomeBlock[] }) {
  const hasLead = blocks.some((block) => block.kind === 'lead');
  return (
    <div className="home">
      {!hasLead && (
        <div className="container home-empty">
          <h1>{ctx.t('home.heading')}</h1>
          <p className="standfirst">{ctx.t('home.empty')}</p>
        </div>
      )}
      {blocks.map((block) => (
        <Block key={block.kind} ctx={ctx} block={block} />
      ))}
    </div>
  );
}

function Block({ ctx, block }: { ctx: PageContext; block: HomeBlock }): ReactNode {
  switch (block.kind) {
    case 'lead':
      return <HomeLead ctx={ctx} lead={block.lead} side={block.side} />;
    case 'ways':
      return <Ways ctx={ctx} ways={block.ways} />;
    case 'latest':
      return <Latest ctx={ctx} items={block.items} />;
    case 'places':
      return <PlacesMosaic ctx={ctx} section={block.section} items={block.items} />;
    case 'invest':
      return <InvestStrip ctx={ctx} section={block.section} items={block.items} />;
    case 'press':
      return <PressCorner ctx={ctx} section={block.section} items={block.items} />;
    case 'topics':
      return <Topics ctx={ctx} tags={block.tags} />;
  }
}
