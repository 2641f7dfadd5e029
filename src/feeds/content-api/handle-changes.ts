/** `GET /api/content/v1/changes?since=N&limit=`: what changed since N, withdrawals included; the question every copy asks. */
import { respond } from '../http';
import { harvestedTypes } from '../registry';
import { findSection, loadSections } from '../sections';
import type { FeedServices } from '../services';
import { toApiItem } from './api-item';
import { maxLimit } from './handle-items';
import { jsonShape, writeJson } from './json';
import { idParameter, localeParameter, readParameters, typeParameter, wholeNumber } from './parameters';

const readers = {
  since: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  limit: wholeNumber(1, maxLimit),
  locale: localeParameter,
  type: typeParameter,
  section: idParameter,
};

/** `next` passes over what the filters left out only as far as this answer looked. */
export function handleChanges(request: Request, services: FeedServices): Promise<Response> {
  return respond(request, services, jsonShape, async (head) => {
    const { since = 0, limit = maxLimit, locale, type, section } = readParameters(request, services, readers);
    const sections = section === undefined ? null : await loadSections(services, head.seq);
    const sectionId = section && (findSection(sections ?? new Map(), section)?.id ?? section);
    const found = await services.store.changes({
      since,
      limit: limit + 1,
      types: type === undefined ? harvestedTypes(services.contentTypes) : [type],
      ...(locale ? { locale } : {}),
      ...(sectionId ? { sectionId } : {}),
    });
    const items = found.slice(0, limit).map((item) => toApiItem(item, services));
    const next = items.at(-1)?.seq ?? since;
    return writeJson({ since, items, next, more: found.length > limit, head: head.seq });
  });
}
