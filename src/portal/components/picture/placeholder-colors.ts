/**
 * The dominant colour that stands where a picture will be. A style attribute would need 'unsafe-inline', so the
 * colours of a page become one small style element, allowed in the policy by its hash.
 */
import { createHash } from 'node:crypto';

const hexColor = /^#([0-9a-f]{6})$/i;

export class PlaceholderColors {
  readonly #colors = new Set<string>();

  /** The class that paints `color`; empty when it is no colour. */
  classFor(color: string): string {
    const hex = hexColor.exec(color)?.[1]?.toLowerCase();
    if (!hex) return '';
    this.#colors.add(hex);
    return `ph-${hex}`;
  }

  css(): string {
    return [...this.#colors].map((hex) => `.ph-${hex}{background-color:#${hex}}`).join('');
  }

  /** Source expression for `style-src`, or null when the page has no picture. */
  cspHash(): string | null {
    if (this.#colors.size === 0) return null;
    return `'sha256-${createHash('sha256').update(this.css()).digest('base64')}'`;
  }
}
