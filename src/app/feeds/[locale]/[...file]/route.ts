import { getFeedServices } from '@/app/feed-services';
import { serve } from '@/feeds/http';
import { handleFeed } from '@/feeds/syndication/handle-feed';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return serve(getFeedServices, request, handleFeed);
}
