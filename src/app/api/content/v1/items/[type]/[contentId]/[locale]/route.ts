import { getFeedServices } from '@/app/feed-services';
import { handleItem } from '@/feeds/content-api/handle-item';
import { serve } from '@/feeds/http';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return serve(getFeedServices, request, handleItem);
}
