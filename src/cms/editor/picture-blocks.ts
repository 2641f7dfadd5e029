import type { Block } from 'payload';
import { asList } from '@/content/rich-text/untrusted';
import { blockLabel, blockLabels, lineField, mediaField, pictureField } from './block-fields';
import { editorText } from './editor-texts';

/** A picture with, if wanted, a caption for this place. */
export const figureBlock: Block = {
  slug: 'figure',
  labels: blockLabels('figure'),
  admin: { disableBlockName: true },
  fields: [
    {
      ...pictureField(
        'media',
        (t) => t.figure.media,
        (t) => t.figure.mediaHelp,
      ),
      required: true,
    },
    lineField(
      'caption',
      (t) => t.figure.caption,
      (t) => t.figure.captionHelp,
      500,
    ),
  ],
};

/** Two pictures or more that are looked at together. */
export const galleryBlock: Block = {
  slug: 'gallery',
  labels: blockLabels('gallery'),
  admin: { disableBlockName: true },
  fields: [
    lineField(
      'title',
      (t) => t.gallery.title,
      (t) => t.gallery.titleHelp,
    ),
    {
      name: 'pictures',
      type: 'array',
      label: blockLabel((t) => t.gallery.pictures),
      labels: {
        singular: blockLabel((t) => t.gallery.picture),
        plural: blockLabel((t) => t.gallery.pictures),
      },
      admin: { description: blockLabel((t) => t.gallery.picturesHelp) },
      validate: (value, { req }) =>
        asList(value).length >= 2 || editorText(req.i18n?.language, (t) => t.blocks.gallery.tooFew),
      fields: [
        {
          ...pictureField(
            'media',
            (t) => t.gallery.picture,
            (t) => t.figure.mediaHelp,
          ),
          required: true,
        },
        lineField(
          'caption',
          (t) => t.figure.caption,
          (t) => t.figure.captionHelp,
          500,
        ),
      ],
    },
  ],
};

/** A document to download. */
export const fileBlock: Block = {
  slug: 'file',
  labels: blockLabels('file'),
  admin: { disableBlockName: true },
  fields: [
    {
      ...mediaField(
        'media',
        (t) => t.file.media,
        (t) => t.file.mediaHelp,
      ),
      required: true,
    },
    lineField(
      'title',
      (t) => t.file.title,
      (t) => t.file.titleHelp,
    ),
  ],
};
