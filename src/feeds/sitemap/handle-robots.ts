/** `/robots.txt` (RFC 9309): everything public may be crawled; the editing side has nothing to find. */
import { respond } from '../http';
import type { FeedServices } from '../services';

export function handleRobots(request: Request, services: FeedServices): Promise<Response> {
  const lines = [
    'User-agent: *',
    'Allow: /api/content/',
    'Disallow: /admin',
    'Disallow: /api/',
    '',
    `Sitemap: ${services.site.origin}/sitemap.xml`,
  ];
  return respond(
    request,
    services,
    { contentType: 'text/plain; charset=utf-8' },
    async () => `${lines.join('\n')}\n`,
  );
}
