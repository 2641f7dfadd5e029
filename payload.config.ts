/** The CMS put together: database, registry, system collections, editor, languages. Declarations stand in collections/. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentTypes } from '@collections';
import { agencies } from '@collections/system/agencies';
import { auditEvents, auditSeals } from '@collections/system/audit-events';
import { contentChanges, contentItems, contentRoutes } from '@collections/system/content-items';
import { media } from '@collections/system/media';
import { publishingTasks } from '@collections/system/publishing-tasks';
import { secondFactors, signInAttempts } from '@collections/system/sign-in-attempts';
import { users } from '@collections/system/users';
import { en } from '@payloadcms/translations/languages/en';
import { ko } from '@payloadcms/translations/languages/ko';
import { vi } from '@payloadcms/translations/languages/vi';
import { zh } from '@payloadcms/translations/languages/zh';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { subjectOf } from '@/access/subject-of';
import { inOwnWords } from '@/cms/admin/payload-words';
import { adminConfig } from '@/cms/admin-config';
import { contentCollection } from '@/cms/collections/content-collection';
import { notLinkable } from '@/cms/collections/not-linkable';
import { shownInItems } from '@/cms/collections/shown-in-items';
import { contentEditor } from '@/cms/editor';
import { answerError } from '@/cms/hooks/answer-error';
import { databaseAdapter } from '@/database';
import { env } from '@/env';
import { localeNames, locales, sourceLocale } from '@/i18n/locales';
import { loggerOptions } from '@/lib/logger-options';
import { uploadLimits } from '@/media/ingest/upload-limits';
import { closeInternalCollections } from '@/security/close-internal-collections';
import { guardQueries } from '@/security/guard-queries';
import { withSignIn } from '@/sign-in/with-sign-in';

const root = path.dirname(fileURLToPath(import.meta.url));

const config = buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SITE_URL,
  db: databaseAdapter(env),
  editor: contentEditor(),
  sharp,
  collections: [
    ...contentTypes.map(contentCollection),
    ...[
      shownInItems(media),
      shownInItems(agencies),
      withSignIn(users({ secureCookies: env.SITE_URL.startsWith('https:') })),
      contentItems,
      contentChanges,
      contentRoutes,
      publishingTasks,
      auditEvents,
      auditSeals,
      signInAttempts,
      secondFactors,
    ].map(notLinkable),
  ],
  localization: {
    locales: locales.map((code) => ({ code, label: localeNames[code] })),
    defaultLocale: sourceLocale,
    fallback: false,
  },
  i18n: { supportedLanguages: { vi, en, zh, ko }, fallbackLanguage: sourceLocale },
  admin: adminConfig(root),
  experimental: { localizeStatus: true },
  hooks: { afterError: [answerError] },
  csrf: [env.SITE_URL],
  cors: [env.SITE_URL],
  cookiePrefix: 'portal',
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 1000 },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  maxDepth: 3,
  upload: { limits: { fileSize: uploadLimits.requestBytes }, abortOnLimit: true },
  telemetry: false,
  logger: { options: loggerOptions(env.LOG_LEVEL) },
  typescript: {
    outputFile: path.join(root, 'src/payload-types.ts'),
    autoGenerate: false,
  },
  custom: { contentTypes },
});

// Texts belong to agencies, accounts to people: having some in sight is not having all.
const partlyRead = [
  ...contentTypes.filter((type) => subjectOf(type) === 'content').map(({ slug }) => slug),
  'users',
];

export default config
  .then(inOwnWords)
  .then(closeInternalCollections)
  .then((cms) => guardQueries(cms, partlyRead));
