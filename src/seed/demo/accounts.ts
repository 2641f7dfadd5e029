/** The demo's people: one per role, random passwords per installation. Never used outside `npm run demo` and the tests. */
import { randomBytes } from 'node:crypto';
import type { Role } from '@/access/roles';
import type { Locale } from '@/i18n/locales';

export interface DemoPerson {
  email: string;
  /** Vietnamese, as the admin shows it. */
  name: string;
  roles: Role[];
  languages?: Locale[];
  /** `key` of the agency. */
  agency?: string;
}

export interface DemoAccount extends DemoPerson {
  password: string;
  /** Current secret of the second factor (base32), for roles that need one. */
  totpSecret?: string;
}

export const demoPeople: readonly DemoPerson[] = [
  { email: 'quantri@demo.example.vn', name: 'Quản trị hệ thống', roles: ['administrator'] },
  { email: 'lanhdao@demo.example.vn', name: 'Lãnh đạo duyệt', roles: ['approver'], agency: 'so-vhttdl' },
  { email: 'bientap@demo.example.vn', name: 'Biên tập viên', roles: ['editor'], agency: 'so-vhttdl' },
  {
    email: 'tancuong@demo.example.vn',
    name: 'Cộng tác viên xã Tân Cương',
    roles: ['contributor'],
    agency: 'xa-tan-cuong',
  },
  { email: 'dichanh@demo.example.vn', name: 'Biên dịch tiếng Anh', roles: ['translator'], languages: ['en'] },
  {
    email: 'dichtrung@demo.example.vn',
    name: 'Biên dịch tiếng Trung',
    roles: ['translator'],
    languages: ['zh'],
  },
  { email: 'dichhan@demo.example.vn', name: 'Biên dịch tiếng Hàn', roles: ['translator'], languages: ['ko'] },
  { email: 'baomat@demo.example.vn', name: 'Cán bộ bảo vệ bí mật nhà nước', roles: ['secrecy-reviewer'] },
];

/** 96 random bits in letters that are not mistaken for one another. */
export function randomPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  return [...randomBytes(18)].map((byte) => letters[byte % letters.length]).join('');
}
