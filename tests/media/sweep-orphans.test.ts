import { readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storedName } from '@/media/originals/media-digest';
import { originalPath, saveOriginal } from '@/media/originals/original-store';
import { getRendition } from '@/media/renditions/get-rendition';
import { sweepOrphans } from '@/media/sweep-orphans';
import { makeJpeg } from '../fixtures/uploads/make-images';
import { type MediaWorkshop, openWorkshop } from './support/media-workshop';

let workshop: MediaWorkshop;
beforeEach(async () => {
  workshop = await openWorkshop();
});
afterEach(() => workshop.close());

const variant = { ratio: '1x1', width: 240, format: 'jpg' } as const;
const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1000);
const names = (directory: string) => readdir(path.join(workshop.mediaDir, directory));

describe('the sweep', () => {
  it('takes what nobody knows and leaves what somebody does', async () => {
    const [known, orphan] = [
      await workshop.add('a.jpg', await makeJpeg(300, 200)),
      await workshop.add('b.jpg', await makeJpeg(310, 200)),
    ];
    for (const media of [known, orphan]) await getRendition(media, variant, { mediaDir: workshop.mediaDir });
    await writeFile(path.join(workshop.mediaDir, 'originals', '.tmp-1-abc'), 'half');
    await writeFile(path.join(workshop.mediaDir, 'renditions', known.digest, '.tmp-1-abc'), 'half');
    const report = await sweepOrphans(workshop.mediaDir, [known.digest], { now: tomorrow() });
    expect(report).toEqual({ originals: 1, renditions: 1, unfinished: 2 });
    expect(await names('originals')).toEqual([storedName(known)]);
    expect(await names('renditions')).toEqual([known.digest]);
    expect(await names(`renditions/${known.digest}`)).toEqual(['1x1-200.jpg']);
  });

  it('keeps an original for as long as any setting of it is known', async () => {
    const data = await makeJpeg(300, 200);
    const [before, after] = [
      await workshop.add('a.jpg', data),
      await workshop.add('a.jpg', data, { focalX: 5 }),
    ];
    await getRendition(before, variant, { mediaDir: workshop.mediaDir });
    expect(await sweepOrphans(workshop.mediaDir, [after.digest], { now: tomorrow() })).toMatchObject({
      originals: 0,
      renditions: 1,
    });
  });

  it('leaves what is younger than an hour: its transaction may be open', async () => {
    const media = await workshop.add('a.jpg', await makeJpeg());
    expect(await sweepOrphans(workshop.mediaDir, [])).toEqual({ originals: 0, renditions: 0, unfinished: 0 });
    expect(await names('originals')).toEqual([storedName(media)]);
  });

  it('leaves an old orphan whose bytes were just uploaded again', async () => {
    const media = await workshop.add('a.jpg', await makeJpeg());
    const file = originalPath(workshop.mediaDir, storedName(media));
    await utimes(file, 0, 0);
    await saveOriginal(workshop.mediaDir, storedName(media), Buffer.from('again'));
    expect((await sweepOrphans(workshop.mediaDir, [])).originals).toBe(0);
  });

  it('finds nothing where there is nothing', async () => {
    expect(await sweepOrphans(path.join(workshop.mediaDir, 'none'), [])).toEqual({
      originals: 0,
      renditions: 0,
      unfinished: 0,
    });
  });
});
