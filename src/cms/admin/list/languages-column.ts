import type { UIField } from 'payload';
import { adminLabel } from '../label-record';

/** The column `languages` of a content type's list: a field without data, shown only there. */
export function languagesColumn(): UIField {
  return {
    name: 'languages',
    type: 'ui',
    label: adminLabel((texts) => texts.chips.column),
    admin: {
      components: {
        Cell: '@/cms/admin/list/languages-cell#LanguagesCell',
        Field: '@/cms/admin/publish-bar/nothing#Nothing',
      },
    },
  };
}
