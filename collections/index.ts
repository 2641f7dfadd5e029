/** The registry: the one list of content types. Adding a type is its file, one line here, and its labels. */
import type { ContentType } from '@/content/content-type';
import { articles } from './articles';
import { homes } from './homes';
import { pages } from './pages';
import { sections } from './sections';
import { tags } from './tags';

export const contentTypes: readonly ContentType[] = [articles, pages, homes, sections, tags];
