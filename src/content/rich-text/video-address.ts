/** Video ids, and the addresses people paste in their place. */

export interface VideoAddress {
  provider: 'youtube' | 'vimeo';
  videoId: string;
}

const idPatterns = { youtube: /^[\w-]{11}$/, vimeo: /^\d{6,12}$/ } as const;

const youtubeHosts = [
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'youtube-nocookie.com',
  'www.youtube-nocookie.com',
];
const vimeoHosts = ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'];

/** Takes an id of the provider or the address of a video of either; null when it is neither. */
export function parseVideo(provider: VideoAddress['provider'], input: string): VideoAddress | null {
  const text = input.trim();
  if (idPatterns[provider].test(text)) return { provider, videoId: text };
  return URL.canParse(text) ? fromUrl(new URL(text)) : null;
}

/** Where the video is watched. */
export function videoUrl({ provider, videoId }: VideoAddress): string {
  return provider === 'youtube'
    ? `https://www.youtube.com/watch?v=${videoId}`
    : `https://vimeo.com/${videoId}`;
}

function fromUrl(url: URL): VideoAddress | null {
  if (url.hostname === 'youtu.be') return checked('youtube', url.pathname.split('/')[1]);
  if (youtubeHosts.includes(url.hostname)) return checked('youtube', youtubeId(url));
  if (vimeoHosts.includes(url.hostname)) {
    return checked(
      'vimeo',
      url.pathname.split('/').find((part) => idPatterns.vimeo.test(part)),
    );
  }
  return null;
}

function youtubeId(url: URL): string | undefined {
  const [, kind = '', id] = url.pathname.split('/');
  return ['embed', 'shorts', 'live', 'v'].includes(kind) ? id : (url.searchParams.get('v') ?? undefined);
}

function checked(provider: VideoAddress['provider'], videoId = ''): VideoAddress | null {
  return idPatterns[provider].test(videoId) ? { provider, videoId } : null;
}
