import { expect, test } from 'vitest';
import { withPreviewMedia } from '@/cms/admin/preview/preview-media';

const digest = 'a1'.repeat(24);

test('pictures and files of a preview are asked for at its own address, in every attribute', () => {
  const html = `<img src="/media/${digest}/full-800.jpg" srcset="/media/${digest}/full-480.jpg 480w, /media/${digest}/full-800.jpg 800w"><a href='/media/${digest}/a.pdf'>`;
  const changed = withPreviewMedia(html);
  expect(changed.match(/\/admin-preview\/media\//g)).toHaveLength(4);
  expect(changed).not.toMatch(/["', ]\/media\//);
});

test('other addresses stay', () => {
  const html = '<a href="/vi/media/x">media</a><a href="/media">';
  expect(withPreviewMedia(html)).toBe(html);
});
