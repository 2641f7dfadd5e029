import type { Payload } from 'payload';
import { warmRenditions } from '@/media/renditions/warm-renditions';
import { shownMedia } from '@/media/shown-media';
import { onSequenced } from '@/publishing/on-sequenced';
import { payloadContentStore } from '@/publishing/payload-content-store';

const PORTION = 50;

/**
 * Makes the renditions of what was just published before the first reader asks for them. What somebody waits for goes
 * first; what is left undone here is made when it is asked for.
 * @param fromBeginning begin with all that is live, not with the next change
 * @returns the function that ends it
 */
export async function warmPublishedMedia(payload: Payload, fromBeginning: boolean): Promise<() => void> {
  const store = payloadContentStore(payload);
  let seq = fromBeginning ? 0 : (await store.head()).seq;
  let busy = false;
  if (fromBeginning) begin();
  return onSequenced(begin);

  function begin(): void {
    if (busy) return;
    busy = true;
    void warm().finally(() => {
      busy = false;
    });
  }

  async function warm(): Promise<void> {
    for (;;) {
      const items = await store.changes({ since: seq, limit: PORTION, liveOnly: true });
      for (const item of items) {
        if (item.state === 'live') for (const media of shownMedia(item)) await warmRenditions(media);
      }
      const last = items.at(-1);
      if (!last) return;
      seq = last.seq;
    }
  }
}
