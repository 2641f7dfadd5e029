import { Mark } from './mark';

/** The mark in the head of every screen. */
export function Icon() {
  return <Mark size={26} />;
}
