import type { CollectionConfig } from 'payload';

type EditComponents = NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['edit']>;

const nothing = '@/cms/admin/publish-bar/nothing#Nothing';

/** The publish bar in place of every control of Payload's that saves, publishes or tells a status. */
export const publishBarControls: EditComponents = {
  beforeDocumentControls: ['@/cms/admin/publish-bar/publish-bar#PublishBar'],
  PreviewButton: nothing,
  PublishButton: nothing,
  SaveDraftButton: nothing,
  Status: nothing,
  UnpublishButton: nothing,
};
