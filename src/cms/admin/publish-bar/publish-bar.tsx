'use client';

/** The one place from which a language is saved, published, scheduled and withdrawn. */
import { useDocumentInfo } from '@payloadcms/ui';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { interpolate } from '@/i18n/interpolate';
import { StatusChip } from '../status/status-chip';
import { useAdminTexts } from '../use-admin-texts';
import { BarButtons } from './bar-buttons';
import { ConflictNotice } from './conflict-notice';
import { IssueList } from './issue-list';
import { LanguageChips } from './language-chips';
import { PendingSchedules } from './pending-schedules';
import './publish-bar.css';
import { SaveNote } from './save-note';
import { SchedulePanel } from './schedule-panel';
import { type Bar, type Panel, usePublishBar } from './use-publish-bar';
import { WithdrawDialog } from './withdraw-dialog';

export function PublishBar() {
  const bar = usePublishBar();
  const { texts } = useAdminTexts();
  const { hasSavePermission } = useDocumentInfo();
  const [panel, setPanel] = useState<Panel>(null);
  const section = useRef<HTMLElement>(null);
  useMeasured(section);
  const { current, languageName } = bar;
  const close = () => setPanel(null);

  return (
    <section ref={section} className="publish-bar" aria-label={texts.bar.label}>
      <LanguageChips view={bar.view} current={bar.locale} disabled={bar.busy} onSwitch={bar.switchTo} />
      <div className="publish-bar__line">
        <div className="publish-bar__what">
          <strong>{interpolate(texts.bar.version, { language: languageName })}</strong>
          {current && <StatusChip status={current.status} label={texts.status[current.status]} />}
          {hasSavePermission && <SaveNote draft={bar.draft} />}
        </div>
        <BarButtons bar={bar} panel={panel} onPanel={setPanel} />
      </div>
      <Notices bar={bar} />
      {panel === 'issues' && current && current.issues.length > 0 && (
        <div id="publish-bar-panel" className="publish-bar__panel">
          <IssueList
            issues={current.issues}
            heading={interpolate(texts.issues.heading, { language: languageName })}
          />
        </div>
      )}
      {panel === 'schedule' && (
        <div id="publish-bar-panel" className="publish-bar__panel">
          <SchedulePanel
            languageName={languageName}
            canWithdraw={current?.status === 'live' || current?.status === 'changed'}
            busy={bar.busy}
            onClose={close}
            onSchedule={(action, at) => void bar.schedule(action, at).then(close)}
          />
        </div>
      )}
      {panel === 'withdraw' && (
        <WithdrawDialog languageName={languageName} onClose={close} onConfirm={() => void bar.withdraw()} />
      )}
    </section>
  );
}

/** What the last act came to, what someone else did meanwhile, what is to come. */
function Notices({ bar }: { bar: Bar }) {
  const { texts } = useAdminTexts();
  const { alert, current, draft, view, done } = bar;
  return (
    <>
      <p role="status" className={done ? 'publish-bar__done' : 'visually-hidden'}>
        {done}
      </p>
      {alert && (
        <div role="alert" className="publish-bar__alert">
          {alert.issues.length > 0 ? (
            <IssueList issues={alert.issues} heading={alert.message} />
          ) : (
            <p>{alert.message}</p>
          )}
        </div>
      )}
      {bar.hasConflict && (
        <ConflictNotice hasTyped={draft.isModified} busy={bar.busy} onKeepMine={() => void bar.keepMine()} />
      )}
      {bar.unreachable && (
        <p role="alert" className="publish-bar__alert">
          {texts.bar.unreachable}{' '}
          <button type="button" className="link-button" onClick={bar.refresh}>
            {texts.bar.retry}
          </button>
        </p>
      )}
      {current?.stale && (
        <p className="publish-bar__stale">
          {texts.bar.stale}{' '}
          <button
            type="button"
            className="link-button"
            disabled={bar.busy}
            onClick={() => void bar.confirmTranslation()}
          >
            {texts.bar.stillValid}
          </button>
        </p>
      )}
      {current && current.schedules.length > 0 && (
        <PendingSchedules
          schedules={current.schedules}
          mayCancel={view?.mayPublish === true}
          busy={bar.busy}
          onCancel={(id) => void bar.cancelSchedule(id)}
        />
      )}
    </>
  );
}

/** What sticks below the bar (side column, preview) has to know how high it is. */
function useMeasured(section: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const strip = section.current?.closest<HTMLElement>('.doc-controls');
    const form = section.current?.closest<HTMLElement>('.collection-edit');
    if (!strip || !form) return;
    const observer = new ResizeObserver(() => {
      form.style.setProperty('--publish-bar-height', `${strip.offsetHeight}px`);
    });
    observer.observe(strip);
    return () => observer.disconnect();
  }, [section]);
}
