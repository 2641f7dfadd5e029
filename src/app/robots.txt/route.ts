import { getFeedServices } from '@/app/feed-services';
import { serve } from '@/feeds/http';
import { handleRobots } from '@/feeds/sitemap/handle-robots';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return serve(getFeedServices, request, handleRobots);
}
