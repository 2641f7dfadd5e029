/** The woven ornaments. Purely decorative, hidden from assistive technology; colours follow the theme. */
import { band, type Motif, mark, rule, signs, threadPaths } from './motifs';

function Threads({ motif }: { motif: Motif }) {
  return [...threadPaths(motif)].map(([thread, path]) => (
    <path key={thread} className={`thread-${thread}`} d={path} />
  ));
}

const bands = { rule, band };

/** The patterns of a page, defined once; `WovenBand` paints with them. */
export function WovenPatterns() {
  return (
    <svg className="woven-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {Object.entries(bands).map(([name, motif]) => (
          <pattern
            key={name}
            id={`woven_${name}`}
            width={motif.rows[0]?.length ?? 1}
            height={motif.rows.length}
            patternUnits="userSpaceOnUse"
            patternTransform="scale(2)"
          >
            <Threads motif={motif} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A band as wide as its place. */
export function WovenBand({ name, className }: { name: keyof typeof bands; className?: string }) {
  return (
    <svg
      className={`woven-band ${className ?? ''}`.trim()}
      width="100%"
      height={bands[name].rows.length * 2}
      aria-hidden="true"
      focusable="false"
    >
      <rect width="100%" height="100%" fill={`url(#woven_${name})`} />
    </svg>
  );
}

/** The portal's mark. */
export function Mark() {
  return <Cells motif={mark} className="mark" />;
}

export function Sign({ name }: { name: keyof typeof signs }) {
  return <Cells motif={signs[name]} className="sign" />;
}

function Cells({ motif, className }: { motif: Motif; className: string }) {
  const size = motif.rows.length;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      width={size * 3}
      height={size * 3}
      aria-hidden="true"
      focusable="false"
    >
      <Threads motif={motif} />
    </svg>
  );
}
