'use client';

/** Below an upload field: the name the file came with and what it shows. Payload knows only the name it is stored under, a digest. */
import { useField, usePayloadAPI } from '@payloadcms/ui';
import './picture-name.css';

interface Chosen {
  originalName?: string;
  alt?: string | null;
  url?: string;
}

export function PictureName({ path }: { path: string }) {
  const { value } = useField<unknown>({ path });
  return typeof value === 'string' ? <Name key={value} id={value} /> : null;
}

function Name({ id }: { id: string }) {
  const [{ data }] = usePayloadAPI(`/api/media/${encodeURIComponent(id)}`, { initialParams: { depth: 0 } });
  const { originalName, alt, url } = data as Chosen;
  if (!originalName) return null;
  return (
    <p className="picture-name">
      <a href={url} target="_blank" rel="noreferrer">
        {originalName}
      </a>
      {alt && <span>{alt}</span>}
    </p>
  );
}
