import { describe, expect, test } from 'vitest';
import { clockOf, dayOf, momentOf, whenOf } from '@/cms/admin/vietnam-time';

describe('moments as editors name them', () => {
  test('a day and a clock time are those of Viet Nam, wherever the browser stands', () => {
    expect(momentOf('2026-11-23', '08:00')?.toISOString()).toBe('2026-11-23T01:00:00.000Z');
    expect(momentOf('2027-01-01', '00:30')?.toISOString()).toBe('2026-12-31T17:30:00.000Z');
  });

  test.each(['', '8', '25:99', 'mai'])('“%s” is no time yet', (clock) => {
    expect(momentOf('2026-11-23', clock)).toBeNull();
  });

  test('there and back is the same', () => {
    const moment = momentOf('2026-11-23', '23:45') ?? new Date(0);
    expect([dayOf(moment), clockOf(moment)]).toEqual(['2026-11-23', '23:45']);
  });

  test('in words the weekday comes first, so that nobody takes the day for the month', () => {
    const moment = new Date('2026-11-23T01:00:00Z');
    expect(whenOf(moment, 'vi')).toBe('Thứ Hai, 23/11/2026, 08:00');
    expect(whenOf(moment, 'en')).toBe('Monday, 23/11/2026, 08:00');
  });
});
