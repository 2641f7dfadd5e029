import type { Config } from 'payload';

/** The admin: the province's name, its dates, our components (by path, collected in the import map). */
export function adminConfig(root: string): NonNullable<Config['admin']> {
  return {
    user: 'users',
    dateFormat: 'dd/MM/yyyy HH:mm',
    avatar: 'default',
    importMap: { baseDir: root, importMapFile: `${root}src/app/(payload)/admin/importMap.js` },
    meta: { titleSuffix: ' · Thái Nguyên' },
  };
}
