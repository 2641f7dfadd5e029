import type { Block, TextFieldSingleValidation } from 'payload';
import { asRecord, asString } from '@/content/rich-text/untrusted';
import { parseVideo } from '@/content/rich-text/video-address';
import { blockLabel, blockLabels, lineField, pictureField } from './block-fields';
import { editorText } from './editor-texts';

function providerOf(sibling: unknown): 'youtube' | 'vimeo' {
  return asRecord(sibling).provider === 'vimeo' ? 'vimeo' : 'youtube';
}

const isVideo: TextFieldSingleValidation = (value, { siblingData, req }) =>
  parseVideo(providerOf(siblingData), asString(value)) !== null ||
  editorText(req.i18n?.language, (t) => t.blocks.video.bad);

/** A video that loads nothing from outside until the reader asks for it. */
export const videoBlock: Block = {
  slug: 'video',
  labels: blockLabels('video'),
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'videoId',
      type: 'text',
      required: true,
      label: blockLabel((t) => t.video.videoId),
      admin: { description: blockLabel((t) => t.video.videoIdHelp) },
      validate: isVideo,
    },
    {
      name: 'provider',
      type: 'select',
      defaultValue: 'youtube',
      label: blockLabel((t) => t.video.provider),
      admin: { description: blockLabel((t) => t.video.providerHelp) },
      options: [
        { value: 'youtube', label: 'YouTube' },
        { value: 'vimeo', label: 'Vimeo' },
      ],
    },
    {
      ...lineField(
        'title',
        (t) => t.video.title,
        (t) => t.video.titleHelp,
      ),
      required: true,
    },
    pictureField(
      'poster',
      (t) => t.video.poster,
      (t) => t.video.posterHelp,
    ),
  ],
};
