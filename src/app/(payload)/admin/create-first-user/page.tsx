import { redirect } from 'next/navigation';

/** The first account is made on the server: `npm run admin:create`. Payload's screen for it cannot be reached. */
export default function CreateFirstUser(): never {
  redirect('/admin/login');
}
