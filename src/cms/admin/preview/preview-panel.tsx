'use client';

/** The draft beside the form, as readers would see it; loads anew after each save and keeps its place. */
import { useLivePreviewContext, useLocale } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import { interpolate } from '@/i18n/interpolate';
import { isLocale, sourceLocale } from '@/i18n/locales';
import { useAdminTexts } from '../use-admin-texts';
import './preview-panel.css';

type Device = 'phone' | 'wide';

export function PreviewPanel() {
  const { texts } = useAdminTexts();
  const { isLivePreviewing, url } = useLivePreviewContext();
  const { code } = useLocale();
  const [device, setDevice] = useState<Device>('wide');
  if (!isLivePreviewing || !url) return null;
  const language = texts.language[isLocale(code) ? code : sourceLocale];
  return (
    <section className="preview-panel" aria-label={interpolate(texts.preview.panel, { language })}>
      <div className="preview-panel__head">
        <p>{texts.preview.notice}</p>
        <fieldset className="preview-panel__devices">
          <legend className="visually-hidden">{texts.preview.device}</legend>
          {(['wide', 'phone'] as const).map((each) => (
            <button
              key={each}
              type="button"
              className="bar-button bar-button--quiet"
              aria-pressed={device === each}
              onClick={() => setDevice(each)}
            >
              {texts.preview[each]}
            </button>
          ))}
        </fieldset>
        <a className="bar-button bar-button--quiet" href={url} target="_blank" rel="noreferrer">
          {texts.preview.open}
          <span aria-hidden="true"> ↗</span>
        </a>
      </div>
      <div className={`preview-panel__stage preview-panel__stage--${device}`}>
        <SteadyFrame url={url} title={interpolate(texts.preview.panel, { language })} />
      </div>
    </section>
  );
}

/** Loads the next version behind the one on show and changes over when it is ready: no white flash, no jump. */
function SteadyFrame({ url, title }: { url: string; title: string }) {
  const [shown, setShown] = useState(url);
  const front = useRef<HTMLIFrameElement>(null);
  const back = useRef<HTMLIFrameElement>(null);
  const isChanging = shown !== url;

  function changeOver() {
    const top = front.current?.contentWindow?.scrollY ?? 0;
    back.current?.contentWindow?.scrollTo(0, top);
    setShown(url);
  }

  return [shown, ...(isChanging ? [url] : [])].map((address) => {
    const isFront = address === shown;
    return (
      <iframe
        key={address}
        ref={isFront ? front : back}
        src={address}
        title={title}
        className={isFront ? 'preview-panel__frame' : 'preview-panel__frame preview-panel__frame--waiting'}
        aria-hidden={isFront ? undefined : true}
        tabIndex={isFront ? undefined : -1}
        onLoad={isFront ? undefined : changeOver}
      />
    );
  });
}
