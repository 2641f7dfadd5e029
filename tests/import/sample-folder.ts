/** A small, right folder of the import format on disk, for tests to make worse. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';

export const ids = {
  section: '0199d0b4-0001-7000-8000-000000000001',
  tag: '0199d0b4-0002-7000-8000-000000000002',
  tea: '0199d0b4-0003-7000-8000-000000000003',
  lake: '0199d0b4-0004-7000-8000-000000000004',
  picture: '0199d0b4-0005-7000-8000-000000000005',
  home: '0199d0b4-0006-7000-8000-000000000006',
};

const section = (slug: string, title: string) => `---
id: ${ids.section}
status: published
title: ${title}
slug: ${slug}
order: 1
---
`;

const teaVi = `---
id: ${ids.tea}
status: published
title: Chè Tân Cương
slug: che-tan-cuong
description: Vào vụ.
publishedAt: 2026-10-05T08:00:00+07:00
dateline: Tân Cương
section: economy
tags: [tea]
genre: feature
informationKind: image-promotion
byline: Hoàng Minh
source: { name: Báo Thái Nguyên, url: https://baothainguyen.vn }
image: tea.jpg
related: [lake]
agency: ubnd-tinh
corrections:
  - { date: 2026-10-06, text: Sửa số liệu. }
---
Mở đầu, [xem hồ](articles/lake).

![](tea.jpg "Đồi chè")

:::gallery{title="Bộ ảnh"}
![](tea.jpg)
![](tea.jpg "Hai")
:::
`;

const teaEn = `---
id: ${ids.tea}
status: draft
title: Tan Cuong tea
slug: tan-cuong-tea
translator: Nguyễn Thị Lan
---
The season begins.
`;

const lakeVi = `---
id: ${ids.lake}
status: published
title: Hồ Ba Bể
slug: ho-ba-be
section: economy
genre: news
informationKind: official
image: tea.jpg
related: [tea]
---
Hồ mùa thu.
`;

const tagVi = `---
id: ${ids.tag}
status: published
title: Chè
slug: che
---
`;

/** A home is not in the folder of itself: it links to everything else. */
export const homeVi = `---
id: ${ids.home}
status: published
title: Thái Nguyên hôm nay
description: Tin quê nhà.
publishedAt: 2026-10-05T08:00:00+07:00
blocks:
  - block: lead
    items: [tea, lake]
  - block: picks
    heading: Kinh tế
    fromSection: economy
    count: 3
  - block: notice
    text: Cổng nghỉ ngày 2/9.
---
`;

export const pictureYaml = `id: ${ids.picture}
alt: { vi: Đồi chè, en: Tea hills }
caption: { vi: Đồi chè }
credit: { vi: Cổng thông tin }
owner: Sở Văn hóa
licence: CC-BY-4.0
expires: 2027-12-31
aiMade: false
focalX: 50
focalY: 40
`;

export interface SampleFolder {
  path: string;
  write(file: string, content: string | Uint8Array): Promise<void>;
  /** Replaces text in a file; fails where there is nothing to replace. */
  edit(file: string, from: string | RegExp, to: string): Promise<void>;
  remove(): Promise<void>;
}

export const agencies = new Map([['ubnd-tinh', 'agency-1']]);

export async function sampleFolder(): Promise<SampleFolder> {
  const folder = await emptyFolder();
  await folder.write('sections/economy/vi.md', section('kinh-te', 'Kinh tế'));
  await folder.write('sections/economy/en.md', section('economy', 'Economy'));
  await folder.write('tags/tea/vi.md', tagVi);
  await folder.write('articles/tea/vi.md', teaVi);
  await folder.write('articles/tea/en.md', teaEn);
  await folder.write('articles/lake/vi.md', lakeVi);
  await folder.write('media/tea.yaml', pictureYaml);
  await folder.write('media/tea.jpg', await picture());
  return folder;
}

export async function emptyFolder(): Promise<SampleFolder> {
  const root = await mkdtemp(path.join(tmpdir(), 'import-'));
  const write = async (file: string, content: string | Uint8Array) => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
  };
  return {
    path: root,
    write,
    async edit(file, from, to) {
      const before = await readFile(path.join(root, file), 'utf8');
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${file} has no ${from}`);
      await write(file, after);
    },
    remove: () => rm(root, { recursive: true }),
  };
}

export function picture(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 120, sigma: 40 };
  return sharp({ create: { width: 320, height: 240, channels: 3, background: '#363', noise } })
    .jpeg()
    .toBuffer();
}
