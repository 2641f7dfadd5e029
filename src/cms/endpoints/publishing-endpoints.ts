/** POST /api/<type>/<id>/publish | withdraw | schedule | still-valid, DELETE …/schedule/<task>, GET …/publishing; POST …/versions/<id>. */
import type { Endpoint } from 'payload';
import type { ContentType } from '@/content/content-type';
import { inTransaction } from '@/database/transaction';
import { publishLanguage, withdrawLanguage } from '@/publishing/publish';
import { publishingState } from '@/publishing/publishing-state';
import { cancelSchedule, scheduleLanguage } from '@/publishing/schedule';
import { answering } from './answering';
import { confirmTranslation } from './confirm-translation';
import { actOf, scheduleOf } from './read-act';
import { restoreVersion } from './restore-version';

export function publishingEndpoints(type: ContentType): Endpoint[] {
  return [
    {
      path: '/:id/publish',
      method: 'post',
      handler: answering(async (outer) => {
        const act = await actOf(outer, type);
        await inTransaction(outer.payload, (req) => publishLanguage(req, act), { from: outer });
        return publishingState(outer, type, act.contentId);
      }),
    },
    {
      path: '/:id/withdraw',
      method: 'post',
      handler: answering(async (outer) => {
        const act = await actOf(outer, type);
        await inTransaction(outer.payload, (req) => withdrawLanguage(req, act), { from: outer });
        return publishingState(outer, type, act.contentId);
      }),
    },
    {
      path: '/:id/schedule',
      method: 'post',
      handler: answering(async (outer) => {
        const act = await scheduleOf(outer, type);
        await inTransaction(outer.payload, (req) => scheduleLanguage(req, act), { from: outer });
        return publishingState(outer, type, act.contentId);
      }),
    },
    {
      path: '/:id/schedule/:task',
      method: 'delete',
      handler: answering(async (outer) => {
        const { id, task } = outer.routeParams as { id: string; task: string };
        await inTransaction(outer.payload, (req) => cancelSchedule(req, type, id, task), { from: outer });
        return publishingState(outer, type, id);
      }),
    },
    {
      path: '/:id/still-valid',
      method: 'post',
      handler: answering(async (outer) => {
        const act = await actOf(outer, type);
        await confirmTranslation(outer, type, act);
        return publishingState(outer, type, act.contentId);
      }),
    },
    {
      path: '/versions/:version',
      method: 'post',
      handler: answering((outer) => restoreVersion(outer, type)),
    },
    {
      path: '/:id/publishing',
      method: 'get',
      handler: answering((req) => publishingState(req, type, String(req.routeParams?.id))),
    },
  ];
}
