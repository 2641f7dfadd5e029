/** What an independent reader (ExifTool) finds in the files we make. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaFormats } from '@/content/media-variants';
import type { PublicMedia } from '@/content/public-media';
import { storedName } from '@/media/originals/media-digest';
import { originalPath } from '@/media/originals/original-store';
import { getRendition } from '@/media/renditions/get-rendition';
import { makeJpegWithPosition, twoHalves } from '../fixtures/uploads/make-images';
import { requireTools } from '../support/system-tools';
import { type MediaWorkshop, openWorkshop } from './support/media-workshop';

function tagsOf(file: string): Record<string, unknown> {
  const json = execFileSync('exiftool', ['-j', '-G1', '-struct', '-a', '-charset', 'utf8', file], {
    encoding: 'utf8',
  });
  return (JSON.parse(json) as Record<string, unknown>[])[0] ?? {};
}

const expected = {
  'XMP-photoshop:Credit': 'Ảnh: Nguyễn Văn A',
  'XMP-xmpRights:Owner': ['Sở Văn hóa, Thể thao và Du lịch'],
  'XMP-xmpRights:WebStatement': 'https://creativecommons.org/licenses/by/4.0/',
  'XMP-xmpRights:Marked': true,
  'XMP-cc:License': 'https://creativecommons.org/licenses/by/4.0/',
  'XMP-iptcExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
};

describe('ExifTool reads', () => {
  let workshop: MediaWorkshop;
  let photo: PublicMedia;

  beforeAll(async () => {
    await requireTools('exiftool');
    workshop = await openWorkshop();
    photo = await workshop.add('a.jpg', await makeJpegWithPosition());
  });
  afterAll(() => workshop.close());

  function checkRights(file: string): void {
    const tags = tagsOf(file);
    expect(tags).toMatchObject(expected);
    expect(tags['XMP-dc:Rights']).toBeDefined();
    expect(JSON.stringify(tags)).not.toMatch(/GPS|Secret|Warning|Error/);
  }

  it('position, author and camera in the upload', async () => {
    const { writeFile } = await import('node:fs/promises');
    const file = path.join(workshop.mediaDir, 'upload.jpg');
    await writeFile(file, await makeJpegWithPosition());
    expect(JSON.stringify(tagsOf(file))).toMatch(/GPSLatitude.*Secret|Secret.*GPSLatitude/);
  });

  it('rights and nothing else in the stored JPEG and PNG', async () => {
    const drawing = await workshop.add('a.png', await twoHalves(64, 48).png().toBuffer());
    for (const media of [photo, drawing]) {
      checkRights(originalPath(workshop.mediaDir, storedName(media)));
    }
  });

  it.each(mediaFormats)('rights and nothing else in a rendition as %s', async (format) => {
    const variant = { ratio: '1x1', width: 240, format } as const;
    checkRights((await getRendition(photo, variant, { mediaDir: workshop.mediaDir })).path);
  });

  it('no licence address, no mark where none is due', async () => {
    const media = await workshop.add('b.jpg', await makeJpegWithPosition(), {
      licence: 'all-rights-reserved',
      aiMade: false,
      credit: {},
      owner: '',
    });
    const tags = tagsOf(originalPath(workshop.mediaDir, storedName(media)));
    expect(tags).toMatchObject({ 'XMP-xmpRights:Marked': true });
    expect(Object.keys(tags).join()).not.toMatch(/WebStatement|DigitalSourceType|Credit|Owner/);
  });
});
