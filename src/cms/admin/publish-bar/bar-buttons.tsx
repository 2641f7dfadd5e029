'use client';

import { useDocumentInfo, useLivePreviewContext } from '@payloadcms/ui';
import { interpolate } from '@/i18n/interpolate';
import type { AdminTexts } from '../texts';
import { useAdminTexts } from '../use-admin-texts';
import type { Bar, Panel } from './use-publish-bar';

interface BarButtonsProps {
  bar: Bar;
  panel: Panel;
  onPanel(panel: Panel): void;
}

/** What may be done now, the next step last and strongest. */
export function BarButtons({ bar, panel, onPanel }: BarButtonsProps) {
  const { texts } = useAdminTexts();
  const { hasSavePermission } = useDocumentInfo();
  const { current, view, draft } = bar;
  const errors = current?.issues.filter(({ severity }) => severity === 'error').length ?? 0;
  const others = (current?.issues.length ?? 0) - errors;
  const toggle = (wanted: Exclude<Panel, null>) => onPanel(panel === wanted ? null : wanted);
  const isLive = isUpdate(bar);

  return (
    <div className="publish-bar__right">
      <div className="publish-bar__acts">
        {current && errors + others > 0 && (
          <button
            type="button"
            className="bar-button bar-button--quiet"
            aria-expanded={panel === 'issues'}
            aria-controls="publish-bar-panel"
            onClick={() => toggle('issues')}
          >
            {interpolate(errors > 0 ? texts.issues.summary : texts.issues.warnings, {
              count: errors > 0 ? errors : others,
            })}
          </button>
        )}
        {current?.path && (
          <a
            className="bar-button bar-button--quiet"
            href={encodeURI(current.path)}
            target="_blank"
            rel="noreferrer"
          >
            {texts.bar.publicPage}
            <span className="visually-hidden"> ({texts.bar.newTab})</span>
            <span aria-hidden="true"> ↗</span>
          </a>
        )}
        <PreviewToggle />
        {hasSavePermission && (
          <button
            type="button"
            id="action-save-draft"
            className="bar-button"
            disabled={bar.busy || (!draft.isModified && !draft.isSaving)}
            onClick={() => void bar.saveDraft()}
          >
            {texts.bar.saveDraft}
          </button>
        )}
        {view?.mayPublish && isLive && (
          <button
            type="button"
            className="bar-button"
            disabled={bar.busy}
            onClick={() => onPanel('withdraw')}
          >
            {interpolate(texts.bar.withdraw, { language: bar.languageName })}
          </button>
        )}
        {view?.mayPublish && current?.status !== 'absent' && (
          <button
            type="button"
            className="bar-button"
            aria-expanded={panel === 'schedule'}
            aria-controls="publish-bar-panel"
            onClick={() => toggle('schedule')}
          >
            {texts.bar.schedule}
          </button>
        )}
        {view?.mayPublish && !isUpToDate(bar) && <PublishButton bar={bar} />}
      </div>
      {view && <Effect bar={bar} />}
    </div>
  );
}

function isUpToDate({ current, draft }: Bar): boolean {
  return current?.status === 'live' && !draft.isModified;
}

/** Names the language it acts on. */
function PublishButton({ bar }: { bar: Bar }) {
  const { texts } = useAdminTexts();
  return (
    <button
      type="button"
      id="action-publish"
      className="bar-button bar-button--primary"
      disabled={bar.busy || bar.hasConflict || bar.isOwnText}
      aria-describedby="publish-bar-effect"
      onClick={() => void bar.publish()}
    >
      {interpolate(isUpdate(bar) ? texts.bar.update : texts.bar.publish, { language: bar.languageName })}
    </button>
  );
}

function isUpdate({ current }: Bar): boolean {
  return current?.status === 'live' || current?.status === 'changed';
}

/** What pressing will do, or why there is nothing to press. */
function Effect({ bar }: { bar: Bar }) {
  const { texts } = useAdminTexts();
  return (
    <p id="publish-bar-effect" className="publish-bar__hint">
      {interpolate(effectOf(bar, texts.bar), { language: bar.languageName })}
    </p>
  );
}

function effectOf(bar: Bar, texts: AdminTexts['bar']): string {
  if (!bar.view?.mayPublish) return texts.writerOnly;
  if (isUpToDate(bar)) return texts.upToDate;
  if (bar.isOwnText) return texts.ownText;
  return isUpdate(bar) ? texts.willUpdate : texts.willPublish;
}

function PreviewToggle() {
  const { texts } = useAdminTexts();
  const { isLivePreviewEnabled, isLivePreviewing, setIsLivePreviewing } = useLivePreviewContext();
  if (!isLivePreviewEnabled) return null;
  return (
    <button
      type="button"
      className="bar-button bar-button--quiet"
      aria-pressed={isLivePreviewing}
      onClick={() => setIsLivePreviewing(!isLivePreviewing)}
    >
      {isLivePreviewing ? texts.bar.previewClose : texts.bar.preview}
    </button>
  );
}
