import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepMedia } from '@/app/sweep-media';
import { mediaDirectory } from '@/media/media-directory';
import { originalsDirectory } from '@/media/originals/original-store';
import { publish, startPortal, withdraw } from '../support/portal';
import { article, picture, section } from '../support/sample-documents';

describe('the hourly sweep of media', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.stop());

  const files = () => readdir(originalsDirectory(mediaDirectory()));
  const later = (hours: number) => new Date(Date.now() + hours * 3_600_000 + 60_000);
  const filename = async (id: string) =>
    String((await portal.payload.findByID({ collection: 'media', id })).filename);

  it('leaves what a document or a live item knows, or knew an hour ago, and takes the rest', async () => {
    const { payload } = portal;
    const [shown, unused] = [await picture(payload), await picture(payload)];
    const sectionId = await section(payload, { vi: 'Ảnh' });
    const id = await article(payload, { vi: { title: 'Có ảnh' } }, { section: sectionId, image: shown });
    await publish(payload, 'articles', id, 'vi');
    const [shownFile, unusedFile] = [await filename(shown), await filename(unused)];
    const left = `${'ab'.repeat(16)}.jpg`;
    await writeFile(path.join(originalsDirectory(mediaDirectory()), left), 'left by a kill');

    const first = await sweepMedia(payload, null, later(1));
    expect(await files()).toEqual(expect.arrayContaining([shownFile, unusedFile, left]));

    // The document of the picture goes; what is live still shows it.
    for (const one of [shown, unused])
      await payload.db.deleteOne({ collection: 'media', where: { id: { equals: one } } });
    const second = await sweepMedia(payload, first, later(2));
    expect((await files()).sort()).toEqual([shownFile, unusedFile].sort());

    const third = await sweepMedia(payload, second, later(3));
    expect(await files()).toEqual([shownFile]);

    await withdraw(payload, 'articles', id, 'vi');
    const fourth = await sweepMedia(payload, third, later(4));
    expect(await files()).toEqual([shownFile]);
    await sweepMedia(payload, fourth, later(5));
    expect(await files()).toEqual([]);
  });
});
