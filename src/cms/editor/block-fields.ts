/** Fields several blocks share. */
import type { TextField, UploadField } from 'payload';
import { pictureName } from '@/cms/fields/picture-name';
import { type EditorTexts, editorLabel } from './editor-texts';

type Pick = (texts: EditorTexts['blocks']) => string;

/** One line of text. */
export function lineField(name: string, label: Pick, help: Pick, maxLength = 200): TextField {
  return {
    name,
    type: 'text',
    maxLength,
    label: blockLabel(label),
    admin: { description: blockLabel(help) },
  };
}

/** A picture of the library. */
export function pictureField(name: string, label: Pick, help: Pick): UploadField {
  return { ...mediaField(name, label, help), filterOptions: { mimeType: { contains: 'image/' } } };
}

/** Any file of the library. */
export function mediaField(name: string, label: Pick, help: Pick): UploadField {
  return {
    name,
    type: 'upload',
    relationTo: 'media' as never,
    label: blockLabel(label),
    admin: { description: blockLabel(help), components: { afterInput: [pictureName] } },
  };
}

export function blockLabel(pick: Pick) {
  return editorLabel((texts) => pick(texts.blocks));
}

/** Singular and plural of a block, as the menu of the editor shows them. */
export function blockLabels(name: keyof EditorTexts['blocks']) {
  return { singular: blockLabel((t) => t[name].label), plural: blockLabel((t) => t[name].plural) };
}
