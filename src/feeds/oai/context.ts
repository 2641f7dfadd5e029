import type { Sections } from '../sections';
import type { FeedServices } from '../services';

/** What a verb is handed. */
export interface OaiContext {
  services: FeedServices;
  sections: Sections;
  pageSize: number;
}
