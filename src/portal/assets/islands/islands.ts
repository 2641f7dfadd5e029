/** Everything a page can do beyond being read. Each island finds its elements itself and is silent without them. */
import { copyLink } from './copy-link';
import { menu } from './menu';
import { pictureViewer } from './picture-viewer';
import { printButton } from './print-button';
import { share } from './share';
import { themeSwitch } from './theme-switch';
import { video } from './video';

for (const island of [themeSwitch, menu, printButton, copyLink, share, video, pictureViewer])
  island(document);
