import { mark, rule, threadPaths } from '@/portal/components/woven/motifs';
import './branding.css';

/** The portal's own mark: one bud, two leaves, in a woven diamond. */
export function Mark({ size }: { size: number }) {
  const cells = mark.rows.length;
  return (
    <svg
      className="brand-mark"
      viewBox={`0 0 ${cells} ${cells}`}
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {[...threadPaths(mark)].map(([thread, path]) => (
        <path key={thread} className={`brand-thread-${thread}`} d={path} />
      ))}
    </svg>
  );
}

/** A woven band as wide as its place. */
export function Band() {
  const width = rule.rows[0]?.length ?? 1;
  return (
    <svg
      className="brand-band"
      width="100%"
      height={rule.rows.length * 2}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern
          id="brand-band"
          width={width}
          height={rule.rows.length}
          patternUnits="userSpaceOnUse"
          patternTransform="scale(2)"
        >
          {[...threadPaths(rule)].map(([thread, path]) => (
            <path key={thread} className={`brand-thread-${thread}`} d={path} />
          ))}
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#brand-band)" />
    </svg>
  );
}
