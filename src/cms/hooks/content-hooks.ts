/** What happens whenever a content document is saved, by whomever and however: admin, REST, GraphQL or command. */
import type { CollectionConfig } from 'payload';
import type { ContentType } from '@/content/content-type';
import { reconcileDocument } from '@/publishing/reconcile';
import { recordEvent } from '@/workflow/audit/record-event';
import { checkRevision } from './check-revision';
import { cleanIncoming } from './clean-incoming';
import { fillIn } from './fill-in';
import { guardOperation } from './guard-operation';
import { keepToHeldLanguages } from './keep-to-held-languages';
import { nameSharedWriters, noteSharedChange } from './name-shared-writers';
import { noteTextRevision } from './note-text-revision';

type Hooks = NonNullable<CollectionConfig['hooks']>;

export function contentHooks(type: ContentType): Hooks {
  return {
    beforeOperation: [guardOperation],
    beforeValidate: [cleanIncoming(type), keepToHeldLanguages(type)],
    beforeChange: [noteSharedChange(type), fillIn(type), checkRevision(type), noteTextRevision(type)],
    afterChange: [
      nameSharedWriters(type),
      async ({ doc, req, operation }) => {
        await reconcileDocument(req, type, doc.id);
        if (req.context.quietAudit === true || req.context.publishingAct === true) return;
        const action = operation === 'create' ? 'content.created' : 'content.saved';
        await recordEvent(req, { action, target: `${type.slug}/${doc.id}/${req.locale ?? ''}` });
      },
    ],
    afterDelete: [
      async ({ id, req }) => {
        await reconcileDocument(req, type, String(id));
        await recordEvent(req, { action: 'content.deleted', target: `${type.slug}/${id}` });
      },
    ],
  };
}
