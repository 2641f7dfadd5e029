import type { PageContext } from '../../page-context';

/** The empty frame of the picture viewer, with its words in the page's language; an island fills and opens it. */
export function Viewer({ ctx }: { ctx: PageContext }) {
  return (
    <dialog className="viewer" aria-label={ctx.t('media.viewer')} data-viewer-dialog="">
      <button type="button" className="viewer-close" data-viewer-close="">
        {ctx.t('media.close')}
      </button>
      <div className="viewer-stage" data-viewer-stage="" />
      <p className="viewer-caption" data-viewer-caption="" aria-live="polite" />
      <div className="viewer-steps">
        <button type="button" data-viewer-step="-1">
          {ctx.t('media.previous')}
        </button>
        <span className="viewer-count" data-viewer-count="" />
        <button type="button" data-viewer-step="1">
          {ctx.t('media.next')}
        </button>
      </div>
    </dialog>
  );
}
