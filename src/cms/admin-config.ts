import path from 'node:path';
import type { Config } from 'payload';

/** The admin: the province's name, its dates, our components (by path, collected in the import map). */
export function adminConfig(root: string): NonNullable<Config['admin']> {
  return {
    user: 'users',
    dateFormat: 'dd/MM/yyyy HH:mm',
    avatar: 'default',
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
    meta: {
      titleSuffix: ' · Thái Nguyên',
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
      robots: { index: false, follow: false },
    },
    components: {
      providers: ['@/cms/admin/names/name-provider#NameProvider'],
      graphics: {
        Logo: '@/cms/admin/branding/logo#Logo',
        Icon: '@/cms/admin/branding/icon#Icon',
      },
      views: { dashboard: { Component: '@/cms/admin/dashboard/dashboard#Dashboard' } },
    },
  };
}
