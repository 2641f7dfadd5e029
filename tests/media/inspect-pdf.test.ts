import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hostilePdfs, makePdf, objectStream, streamObject } from '../fixtures/uploads/make-pdfs';
import { reasonFor } from './support/reason-for';

describe('hostile PDFs are refused by name of reason', () => {
  it.each(Object.entries(hostilePdfs))('PDF: %s', async (_what, data) => {
    expect(await reasonFor('a.pdf', data)).toBe('pdf-script');
  });

  it('PDFs with files, locks, tails, or parts that cannot be searched', async () => {
    const embedded = makePdf({ catalog: '/Names << /EmbeddedFiles 9 0 R >>' });
    const spelled = objectStream(
      '9 0 << /S /JavaScript >>',
      '/Type /ObjStm /DecodeParms << /Predictor 12 >>',
    );
    const comment = `%${' '.repeat(5000)}obj\n`;
    const hidden = objectStream('9 0 << /S /JavaScript >>', `/Type /ObjStm ${comment}`);
    const coded = objectStream('9 0 << >>', `/Type /ObjStm ${comment}`);
    const foreign = makePdf({
      objects: ['8 0 obj << /Type /ObjStm /Filter /LZWDecode >>\nstream\nxyz\nendstream\nendobj\n'],
    });
    expect(await reasonFor('a.pdf', embedded)).toBe('pdf-embedded');
    expect(await reasonFor('a.pdf', makePdf({ trailer: '/Encrypt 9 0 R' }))).toBe('pdf-encrypted');
    expect(await reasonFor('a.pdf', makePdf({ objects: [spelled] }))).toBe('pdf-damaged');
    expect(await reasonFor('a.pdf', makePdf({ objects: [hidden] }))).toBe('pdf-script');
    expect(await reasonFor('a.pdf', makePdf({ objects: [coded] }))).toBe('pdf-damaged');
    expect(await reasonFor('a.pdf', foreign)).toBe('pdf-damaged');
    expect(await reasonFor('a.pdf', Buffer.concat([makePdf(), Buffer.from('PK\x03\x04')]))).toBe('pdf-tail');
    expect(await reasonFor('a.pdf', makePdf().subarray(0, 200))).toBe('pdf-damaged');
  });

  it('a stream that unfolds without end is not unfolded', async () => {
    const bomb = streamObject(8, '/Type /ObjStm', deflateSync(Buffer.alloc(64 * 1024 * 1024)));
    expect(await reasonFor('a.pdf', makePdf({ objects: [bomb] }))).toBe('pdf-damaged');
  });
});
