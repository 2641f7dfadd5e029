import { getFeedServices } from '@/app/feed-services';
import { handleItems } from '@/feeds/content-api/handle-items';
import { serve } from '@/feeds/http';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return serve(getFeedServices, request, handleItems);
}
