/** Puts an XMP packet into a JPEG or PNG of our own making, in place of an earlier one, without encoding it again. */
import { crc32 } from 'node:zlib';

const jpegHeader = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');
const pngKeyword = Buffer.from('XML:com.adobe.xmp\0', 'latin1');
/** Keyword, then no compression, no language, no translated keyword. */
const pngHeader = Buffer.concat([pngKeyword, Buffer.alloc(4)]);
const pngSignatureLength = 8;

/** @throws {RangeError} when the packet does not fit one JPEG segment (65,533 bytes) */
export function embedXmp(image: Buffer, mimeType: string, packet: string): Buffer {
  return mimeType === 'image/png' ? embedInPng(image, packet) : embedInJpeg(image, packet);
}

/** XMP part 3, §1.1.3: an APP1 segment; it stands before the other tables. */
function embedInJpeg(image: Buffer, packet: string): Buffer {
  const body = Buffer.concat([jpegHeader, Buffer.from(packet, 'utf8')]);
  if (body.length > 65_533) throw new RangeError('The XMP packet is too long for a JPEG segment');
  const marker = Buffer.from([0xff, 0xe1, 0, 0]);
  marker.writeUInt16BE(body.length + 2, 2);
  const kept = jpegSegments(image).filter((segment) => !segment.subarray(4).includes(jpegHeader));
  return Buffer.concat([image.subarray(0, 2), marker, body, ...kept]);
}

/** The application segments at the beginning one by one, then the rest in one piece. */
function jpegSegments(image: Buffer): Buffer[] {
  const segments: Buffer[] = [];
  let at = 2;
  while (image[at] === 0xff && isApplication(image[at + 1])) {
    const end = at + 2 + image.readUInt16BE(at + 2);
    segments.push(image.subarray(at, end));
    at = end;
  }
  return [...segments, image.subarray(at)];
}

function isApplication(marker: number | undefined): boolean {
  return marker !== undefined && marker >= 0xe0 && marker <= 0xef;
}

/** XMP part 3, §1.1.5: an uncompressed iTXt chunk. */
function embedInPng(image: Buffer, packet: string): Buffer {
  const isXmp = (chunk: Buffer) => chunk.subarray(8, 8 + pngKeyword.length).equals(pngKeyword);
  const [header, ...rest] = pngChunks(image).filter((chunk) => !isXmp(chunk));
  const text = pngChunk('iTXt', Buffer.concat([pngHeader, Buffer.from(packet, 'utf8')]));
  return Buffer.concat([image.subarray(0, pngSignatureLength), header ?? Buffer.alloc(0), text, ...rest]);
}

function pngChunks(image: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = pngSignatureLength; at + 12 <= image.length; ) {
    const end = at + 12 + image.readUInt32BE(at);
    chunks.push(image.subarray(at, end));
    at = end;
  }
  return chunks;
}

function pngChunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(typed.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  typed.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(typed), typed.length + 4);
  return chunk;
}
