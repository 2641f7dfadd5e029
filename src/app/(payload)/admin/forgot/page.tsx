import { redirect } from 'next/navigation';

/** Passwords are set anew by an administrator; the sign-in screen says so. */
export default function Forgot(): never {
  redirect('/admin/login');
}
