import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { Random } from './lib/random';
import { scenes } from './scenes/index';

/*
 * npx tsx media/samples/generator/generate.ts [name…]            2400 × 1600 JPEG into media/samples/
 * npx tsx media/samples/generator/generate.ts --preview=DIR [name…]   900 × 600 PNG into DIR
 */
const here = dirname(fileURLToPath(import.meta.url));
const limit = 700_000;

/** Paper grain: grey noise around the middle, the same for every picture. */
function grain(width: number, height: number, strength: number): Buffer {
  const random = new Random('paper');
  const pixels = Buffer.alloc(width * height);
  for (let i = 0; i < pixels.length; i += 1) {
    pixels[i] = Math.round(128 + (random.next() + random.next() + random.next() - 1.5) * strength);
  }
  return pixels;
}

async function main(): Promise<void> {
  const arguments_ = process.argv.slice(2);
  const preview = arguments_
    .find((argument) => argument.startsWith('--preview='))
    ?.slice('--preview='.length);
  const wanted = arguments_.filter((argument) => !argument.startsWith('--'));
  const unknown = wanted.filter((name) => !scenes.some((scene) => scene.name === name));
  if (unknown.length > 0) throw new Error(`No such scene: ${unknown.join(', ')}`);
  sharp.concurrency(1);
  const paper =
    preview === undefined
      ? await sharp(grain(1600, 1067, 26), { raw: { width: 1600, height: 1067, channels: 1 } })
          .resize(2400, 1600, { fit: 'fill' })
          .toColourspace('srgb')
          .png()
          .toBuffer()
      : null;
  for (const scene of scenes) {
    if (wanted.length > 0 && !wanted.includes(scene.name)) continue;
    const svg = scene.draw();
    if (preview !== undefined) {
      const small = svg.replace('width="2400" height="1600"', 'width="900" height="600"');
      await sharp(Buffer.from(small))
        .flatten({ background: '#888' })
        .png()
        .toFile(join(preview, `${scene.name}.png`));
      console.log(scene.name);
      continue;
    }
    if (paper === null) continue;
    const flat = await sharp(Buffer.from(svg))
      .flatten({ background: '#888' })
      .composite([{ input: paper, blend: 'soft-light' }])
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    let quality = 84;
    let jpeg: Buffer;
    do {
      quality -= 2;
      jpeg = await sharp(flat.data, {
        raw: { width: flat.info.width, height: flat.info.height, channels: 3 },
      })
        .jpeg({ mozjpeg: true, quality })
        .toBuffer();
    } while (jpeg.length > limit && quality > 60);
    await writeFile(join(here, '..', `${scene.name}.jpg`), jpeg);
    console.log(`${scene.name}.jpg ${Math.round(jpeg.length / 1000)} KB, quality ${quality}`);
  }
}

await main();
