import { getFeedServices } from '@/app/feed-services';
import { handleChanges } from '@/feeds/content-api/handle-changes';
import { serve } from '@/feeds/http';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return serve(getFeedServices, request, handleChanges);
}
