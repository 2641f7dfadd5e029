/** The media collection in a real Payload on SQLite: Local API and REST. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { en } from '@payloadcms/translations/languages/en';
import { ko } from '@payloadcms/translations/languages/ko';
import { vi as vietnamese } from '@payloadcms/translations/languages/vi';
import { zh } from '@payloadcms/translations/languages/zh';
import { buildConfig, getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload';
import sharp from 'sharp';
import { vi } from 'vitest';
import { locales } from '@/i18n/locales';
import { mediaCollection } from '@/media/media-collection';
import type { MediaDocument } from '@/media/media-document';

const account = { email: 'a@example.vn', password: 'a long password' };

export interface Form {
  name?: string;
  bytes?: Buffer;
  data?: object;
  language?: string;
  signedIn?: boolean;
}

export interface Answer {
  doc?: MediaDocument;
  errors?: { message: string; data?: { errors?: { path: string; reason?: string }[] } }[];
}

export class MediaPayload {
  private constructor(
    readonly payload: Payload,
    readonly directory: string,
    private readonly config: SanitizedConfig,
    private readonly token: string,
  ) {}

  static async open(): Promise<MediaPayload> {
    const directory = await mkdtemp(path.join(tmpdir(), 'media-payload-'));
    vi.stubEnv('MEDIA_DIR', path.join(directory, 'media'));
    const config = await buildMediaConfig(path.join(directory, 'test.db'));
    const payload = await getPayload({ config, key: directory });
    await payload.create({ collection: 'users', data: account as never });
    const { token } = await payload.login({ collection: 'users', data: account as never });
    return new MediaPayload(payload, directory, config, token ?? '');
  }

  async close(): Promise<void> {
    await this.payload.destroy();
    vi.unstubAllEnvs();
    await rm(this.directory, { recursive: true, force: true });
  }

  async create(data: Record<string, unknown>, name: string, bytes: Buffer): Promise<MediaDocument> {
    const document = await this.payload.create({
      collection: 'media',
      data: data as never,
      file: incoming(name, bytes),
    });
    return document as MediaDocument;
  }

  async update(
    id: string,
    data: Record<string, unknown>,
    locale: 'vi' | 'en' = 'vi',
  ): Promise<MediaDocument> {
    const document = await this.payload.update({ collection: 'media', id, data: data as never, locale });
    return document as MediaDocument;
  }

  stored(document: MediaDocument): Promise<Buffer> {
    return readFile(path.join(this.directory, 'media', 'originals', document.filename));
  }

  async storedXmp(document: MediaDocument): Promise<string> {
    return (await sharp(await this.stored(document)).metadata()).xmpAsString ?? '';
  }

  /** A form sent by a browser. */
  async send(
    method: 'POST' | 'PATCH',
    address: string,
    form: Form,
  ): Promise<{ status: number; body: Answer }> {
    const { name, bytes, data = {}, language = 'vi', signedIn = true } = form;
    const body = new FormData();
    body.set('_payload', JSON.stringify(data));
    if (bytes) body.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name);
    const headers = this.headers(signedIn, { 'accept-language': language });
    const response = await this.handle(new Request(`http://localhost${address}`, { method, headers, body }));
    return { status: response.status, body: (await response.json()) as Answer };
  }

  get(address: string, signedIn = true): Promise<Response> {
    return this.handle(new Request(`http://localhost${address}`, { headers: this.headers(signedIn) }));
  }

  private handle(request: Request): Promise<Response> {
    return handleEndpoints({ config: this.config, request, payloadInstanceCacheKey: this.directory });
  }

  private headers(signedIn: boolean, more: Record<string, string> = {}): Headers {
    return new Headers({ ...more, ...(signedIn ? { authorization: `JWT ${this.token}` } : {}) });
  }
}

export function incoming(name: string, data: Buffer) {
  return { name, data, mimetype: 'application/octet-stream', size: data.length };
}

/** A picture unlike any other. */
export function newPicture(width = 320, height = 200): Promise<Buffer> {
  const background = { r: Math.random() * 255, g: Math.random() * 255, b: Math.random() * 255 };
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  return sharp({ create: { width, height, channels: 3, background, noise } })
    .jpeg()
    .toBuffer();
}

function buildMediaConfig(databaseFile: string): Promise<SanitizedConfig> {
  const signedIn = ({ req }: { req: { user?: unknown } }) => Boolean(req.user);
  const access = { create: signedIn, read: signedIn, update: signedIn, delete: signedIn };
  return buildConfig({
    secret: 'a secret for this test only, 32+ chars',
    db: sqliteAdapter({
      client: { url: `file:${databaseFile}` },
      idType: 'uuid',
      push: true,
      transactionOptions: {},
    }),
    sharp,
    collections: [mediaCollection({ access }), { slug: 'users', auth: true, fields: [] }],
    localization: { locales: [...locales], defaultLocale: 'vi', fallback: false },
    i18n: { supportedLanguages: { vi: vietnamese, en, zh, ko }, fallbackLanguage: 'vi' },
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    telemetry: false,
  });
}
