import type { RefusalReason } from '../media-texts';

/** An upload that is not taken, by name of reason; its sentence stands in locales/<lang>/media.json. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    readonly reason: RefusalReason,
    readonly values: Record<string, string | number> = {},
  ) {
    super(reason);
  }
}
