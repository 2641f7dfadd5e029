import { getFeedServices } from '@/app/feed-services';
import { handleOpenApi } from '@/feeds/content-api/handle-openapi';
import { serve } from '@/feeds/http';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return serve(getFeedServices, request, handleOpenApi);
}
