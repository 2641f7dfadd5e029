import { getFeedServices } from '@/app/feed-services';
import { serve } from '@/feeds/http';
import { handleOai } from '@/feeds/oai/handle-oai';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return serve(getFeedServices, request, (asked, services) => handleOai(asked, services));
}

export const POST = GET;
