import type { TextField } from 'payload';
import { isUuid, uuidv7 } from '@/lib/uuid';

/**
 * The same string UUID on both databases (MongoDB would make ObjectIds). It may be named by the writer, so that a
 * repeated POST of one document meets itself instead of making a second one.
 */
export function idField(): TextField {
  return {
    name: 'id',
    type: 'text',
    required: true,
    defaultValue: () => uuidv7(),
    validate: (value: unknown) => isUuid(value) || 'id: UUID',
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  };
}
