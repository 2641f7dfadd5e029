import { getFeedServices } from '@/app/feed-services';
import { serve } from '@/feeds/http';
import { handleSitemapIndex } from '@/feeds/sitemap/handle-sitemap';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return serve(getFeedServices, request, handleSitemapIndex);
}
