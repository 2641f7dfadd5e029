import type { PublicMedia } from '@/content/public-media';

/** A public picture; `text` stands in every text it has. */
export function sampleMedia(values: Partial<PublicMedia> = {}): PublicMedia {
  return {
    mediaId: '0199d0b4-0000-7000-8000-000000000001',
    kind: 'image',
    digest: 'd1',
    mimeType: 'image/jpeg',
    bytes: 1,
    filename: 'tea.jpg',
    width: 3000,
    height: 2000,
    focalX: 50,
    focalY: 50,
    color: '#336633',
    alt: 'Tea rows',
    caption: 'Tea in spring',
    credit: 'Portal',
    owner: '',
    licence: 'CC-BY-4.0',
    aiMade: false,
    ...values,
  };
}
