import path from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import { securityHeaders } from './src/security/security-headers';

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  cacheHandler: path.resolve('src/publishing/page-cache/handler.ts'),
  cacheMaxMemorySize: 0,
  outputFileTracingRoot: path.resolve('.'),
  serverExternalPackages: ['sharp', '@libsql/client', 'mongoose', 'pino', 'lru-cache', 'pdfkit'],
  // Types are checked by `npm run check` and by the tests; Next writes what it wants to know into a file of its own.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.next.json' },
};

const withCms = withPayload(config, { devBundleServerPackages: false }) as NextConfig;

/** Names of built files change with their content. */
const assets = {
  source: '/assets/:path*',
  headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
};

/**
 * Payload puts its client hints on every address of the site; on portal pages they would cost a first visitor a second
 * request and split every cache. They are kept to the admin. Headers are fixed at build time, when the site's address
 * is not known: Strict-Transport-Security is sent always, since browsers ignore it over plain HTTP (RFC 6797 §8.1).
 */
async function headers() {
  const rules = (await withCms.headers?.()) ?? [];
  const ours = rules.map((rule) => (rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule));
  return [...ours, ...securityHeaders({ origin: 'https://portal.invalid' }), assets];
}

export default { ...withCms, headers } satisfies NextConfig;
