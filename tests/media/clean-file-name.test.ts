import { describe, expect, it } from 'vitest';
import { cleanFileName } from '@/media/ingest/clean-file-name';

describe('the name a file came with', () => {
  it.each([
    ['report.PDF', 'report', 'pdf'],
    ['no extension', 'no extension', ''],
    ['archive.tar.gz', 'archive.tar', 'gz'],
    ['Ảnh chụp 2.11.2026', 'Ảnh chụp 2.11', '2026'],
    ['plan.a-b', 'plan.a-b', ''],
    ['plan.abcdefghi', 'plan.abcdefghi', ''],
    ['.htaccess', 'file', 'htaccess'],
    ['.jpg', 'file', 'jpg'],
    ['', 'file', ''],
    ['...', 'file', ''],
    ['- .x. -.jpg', 'x', 'jpg'],
    ['../../etc/passwd', 'passwd', ''],
    ['C:\\Users\\an\\ảnh.jpg', 'ảnh', 'jpg'],
    ['a \t\n  b.jpg', 'a b', 'jpg'],
    ['a<b>:"|?*c%;`$&.jpg', 'a-b------c', 'jpg'],
    ['a\u0000b\u202ec\ufffd\ud800.jpg', 'abc', 'jpg'],
    ['ảnh.jpg'.normalize('NFD'), 'ảnh', 'jpg'],
    ['太原 茶.jpg', '太原 茶', 'jpg'],
  ])('%j becomes %j and %j', (name, stem, extension) => {
    expect(cleanFileName(name)).toEqual({ stem, extension });
  });

  it('is cut at a hundred whole signs', () => {
    expect(cleanFileName(`${'茶'.repeat(100)}.jpg`).stem).toBe('茶'.repeat(100));
    expect(cleanFileName(`${'👍'.repeat(101)}.jpg`).stem).toBe('👍'.repeat(100));
  });
});
