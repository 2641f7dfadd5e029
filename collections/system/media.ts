import { collectionAccess } from '@/access/collection-access';
import { mediaCollection } from '@/media/media-collection';

/** Pictures and files. Not public content by itself: a file is public while a live item shows it. */
export const media = mediaCollection({ access: collectionAccess('media') });
