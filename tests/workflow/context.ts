/** A document that may be published in English as it stands, and what the rules look at beside it. */
import { articles } from '@collections/articles';
import { homes } from '@collections/homes';
import type { ContentType } from '@/content/content-type';
import type { PublicMedia } from '@/content/public-media';
import type { RawDocument } from '@/content/raw-document';
import { unmetRequirements } from '@/workflow/requirements/index';
import type { RequirementContext } from '@/workflow/requirements/issue';
import { sampleMedia } from '../content/sample-media';
import { paragraphs } from '../support/rich-text';

const now = new Date('2026-11-25T03:00:00Z');

export const english = (value: unknown) => ({ en: value });

export function articleWith(over: Record<string, unknown> = {}): RawDocument {
  return {
    id: 'article',
    title: english('Tea festival'),
    slug: english('tea-festival'),
    description: english('It opens today.'),
    body: english(paragraphs('Text.')),
    image: 'picture',
    section: 'section',
    genre: 'news',
    informationKind: 'official',
    ...over,
  };
}

export function homeWith(blocks: unknown): RawDocument {
  return {
    id: 'home',
    title: english('Today'),
    description: english('Of the province.'),
    blocks: english(blocks),
  };
}

interface World {
  media?: Partial<PublicMedia> & { expires?: string };
  /** Ids of what is live in English. */
  live?: readonly string[];
  /** The home that is live. */
  home?: string;
}

function sourcesOf({ media = {}, live = ['section', 'a', 'b'], home }: World): RequirementContext['sources'] {
  const link = (contentId: string) => ({
    contentId,
    type: 'articles',
    title: `Title of ${contentId}`,
    path: '/',
  });
  return {
    media: async (id) => (id === 'picture' ? sampleMedia(media) : null),
    item: async (id) => (live.includes(id) ? link(id) : null),
    at: async (path) => (path === '/en' && home ? link(home) : null),
  };
}

const unmet = (type: ContentType, doc: RawDocument, world: World) =>
  unmetRequirements(type, doc, 'en', sourcesOf(world), now);

export const ofArticle = (over: Record<string, unknown> = {}, world: World = {}) =>
  unmet(articles, articleWith(over), world);

export const ofHome = (blocks: unknown, world: World = {}) => unmet(homes, homeWith(blocks), world);
