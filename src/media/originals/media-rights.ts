import type { MediaLicence } from '@/content/public-media';
import type { Locale } from '@/i18n/locales';

/** What is written into a picture file itself, in all languages at once. */
export interface MediaRights {
  /** Only languages that have one. */
  credit: Partial<Record<Locale, string>>;
  owner: string;
  licence: MediaLicence;
  aiMade: boolean;
}

/** Addresses that say what a licence allows; none for “all rights reserved”. */
export const licenceAddresses: Partial<Record<MediaLicence, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'public-domain': 'https://creativecommons.org/publicdomain/mark/1.0/',
};
