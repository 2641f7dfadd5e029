/** A content type of the registry → a Payload collection: drafts, four languages, one status per language. */
import type { CollectionConfig, Field } from 'payload';
import { collectionAccess } from '@/access/collection-access';
import { subjectOf } from '@/access/subject-of';
import {
  type ContentField,
  type ContentType,
  type FieldTab,
  type GeneralField,
  generalFields,
} from '@/content/content-type';
import { idField } from '@/content/id-field';
import { findLabel, labelRecord } from '@/i18n/labels';
import { languagesColumn } from '../admin/list/languages-column';
import { livePreview } from '../admin/preview/preview-address';
import { publishBarControls } from '../admin/publish-bar/controls';
import { publishingEndpoints } from '../endpoints/publishing-endpoints';
import { payloadField } from '../fields/payload-field';
import { carriedFields, publishingFields } from '../fields/system-fields';
import { contentHooks } from '../hooks/content-hooks';

const tabs: readonly FieldTab[] = ['content', 'pictures', 'classification'];

export function contentCollection(type: ContentType): CollectionConfig {
  return {
    slug: type.slug,
    labels: {
      singular: labelRecord('content', `types.${type.slug}.singular`),
      plural: labelRecord('content', `types.${type.slug}.plural`),
    },
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'languages', 'updatedAt'],
      listSearchableFields: [...generalFields(type).filter((name) => name !== 'description'), 'key'],
      group: labelRecord('content', `groups.${subjectOf(type)}`),
      hideAPIURL: true,
      livePreview,
      components: {
        edit: publishBarControls,
        views: {
          edit: { livePreview: { Component: '@/cms/admin/preview/preview-panel#PreviewPanel' } },
        },
      },
    },
    access: collectionAccess(subjectOf(type)),
    versions: {
      maxPerDoc: 50,
      drafts: {
        autosave: { interval: 2000, showSaveDraftButton: true },
        localizeStatus: true,
        validate: false,
      },
    },
    defaultSort: '-updatedAt',
    endpoints: publishingEndpoints(type),
    hooks: contentHooks(type),
    fields: [
      idField(),
      ...generalFormFields(type),
      tabbedFields(type),
      ...carriedFields(),
      languagesColumn(),
    ],
  };
}

/** Above the tabs: what every text begins with. */
function generalFormFields(type: ContentType): Field[] {
  const shown = generalFields(type).filter((name) => name !== 'slug');
  return shown.map((name) => helpedBy(type, generalForms[name]()));
}

/** The address is made by itself: it stands with what is looked at when a text is published. */
function publishingTab(type: ContentType): Field[] {
  const hasAddress = generalFields(type).includes('slug');
  return [...(hasAddress ? [helpedBy(type, generalForms.slug())] : []), ...publishingFields()];
}

const generalForms: Record<GeneralField, () => Field> = {
  title: () => payloadField({ kind: 'text', name: 'title', tab: 'content', localized: true, maxLength: 140 }),
  slug: slugField,
  description: () =>
    payloadField({
      kind: 'text',
      name: 'description',
      tab: 'content',
      localized: true,
      multiline: true,
      maxLength: 300,
    }),
};

/** Where a general field means something of its own in a type, its help says so: `types.<slug>.help.<field>`. */
function helpedBy({ slug }: ContentType, field: Field): Field {
  const help = 'name' in field && findLabel('content', `types.${slug}.help.${field.name}`);
  return help ? ({ ...field, admin: { ...field.admin, description: help } } as Field) : field;
}

function slugField(): Field {
  const field = payloadField({ kind: 'text', name: 'slug', tab: 'content', localized: true, maxLength: 120 });
  return { ...field, index: true } as Field;
}

/** Tabs without fields are left out. */
function tabbedFields(type: ContentType): Field {
  const fieldsOf = (tab: FieldTab) => type.fields.filter((field: ContentField) => field.tab === tab);
  const all = [
    ...tabs.map((tab) => ({ tab, fields: fieldsOf(tab).map(formField) })),
    { tab: 'publishing', fields: publishingTab(type) },
  ];
  return {
    type: 'tabs',
    tabs: all
      .filter(({ fields }) => fields.length > 0)
      .map(({ tab, fields }) => ({ label: labelRecord('content', `tabs.${tab}`), fields })),
  };
}

/** The commonest choice stands first in the declaration. A function, so that it is no default of the column. */
function formField(field: ContentField): Field {
  const made = payloadField(field);
  if (field.kind !== 'select' || !field.required) return made;
  return { ...made, defaultValue: () => field.options[0] } as Field;
}
