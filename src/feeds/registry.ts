import type { ContentType } from '@/content/content-type';

/** Types whose items are records; listings such as tags are navigation. */
export function harvestedTypes(contentTypes: readonly ContentType[]): string[] {
  return contentTypes.filter((type) => type.harvested).map((type) => type.slug);
}

/** The type that sections are of: what the link field `section` leads to. */
export function sectionType(contentTypes: readonly ContentType[]): string | null {
  for (const { fields } of contentTypes) {
    for (const field of fields) if (field.kind === 'link' && field.name === 'section') return field.to;
  }
  return null;
}

/** Harvested types whose items stand in a section. */
export function typesInSections(contentTypes: readonly ContentType[]): string[] {
  return contentTypes
    .filter((type) => type.harvested && type.fields.some((field) => field.name === 'section'))
    .map((type) => type.slug);
}

export function newsTypes(contentTypes: readonly ContentType[]): string[] {
  return contentTypes
    .filter((type) => type.harvested && type.schemaOrg === 'NewsArticle')
    .map((type) => type.slug);
}
