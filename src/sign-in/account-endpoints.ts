/** The doors of the users collection: ours in place of Payload's, and those that stay shut. */
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { hasRole, personOf } from '@/access/person';
import { inTransaction } from '@/database/transaction';
import { PortalError, portalError } from '@/errors/portal-error';
import { isUuid } from '@/lib/uuid';
import { accountById } from './accounts';
import { codeStep, enrolStep } from './code-step';
import { passwordStep } from './password-step';
import { resetSecondFactor } from './second-factor';
import { SignInError } from './sign-in-error';
import type { SignInErrorKey } from './sign-in-text';

export const accountEndpoints: Endpoint[] = [
  { path: '/login', method: 'post', handler: answeringSignIn(passwordStep) },
  { path: '/second-factor', method: 'post', handler: answeringSignIn(codeStep) },
  { path: '/second-factor/enrol', method: 'post', handler: answeringSignIn(enrolStep) },
  { path: '/:id/reset-second-factor', method: 'post', handler: answeringSignIn(resetStep) },
  shut('/first-register', 'closed'),
  shut('/forgot-password', 'passwordByAdministrator'),
  shut('/reset-password', 'passwordByAdministrator'),
  shut('/unlock', 'passwordByAdministrator'),
  shut('/verify/:id', 'closed'),
];

/** Payload's own answer to whoever asks whether there are users yet. */
function shut(path: string, key: SignInErrorKey): Endpoint {
  const handler = answeringSignIn(async (req) => {
    throw new SignInError(req, key);
  });
  return { path, method: 'post', handler };
}

async function resetStep(req: PayloadRequest): Promise<Response> {
  const person = personOf(req.user);
  if (!person) throw portalError(req, 'signInFirst');
  if (!hasRole(person, 'administrator')) throw portalError(req, 'forbidden');
  const id = req.routeParams?.id;
  const account = isUuid(id) ? await accountById(req.payload, id) : null;
  if (!account) throw portalError(req, 'notFound');
  const reset = await inTransaction(
    req.payload,
    async (tx) => {
      const data = { sessions: [] };
      await tx.payload.db.updateOne({ collection: 'users', id: account.id, data, req: tx, returning: false });
      return resetSecondFactor(tx, account.id);
    },
    { from: req },
  );
  return Response.json({ reset });
}

function answeringSignIn(act: (req: PayloadRequest) => Promise<Response>): PayloadHandler {
  return async (req) => {
    try {
      const answer = await act(req);
      answer.headers.set('Cache-Control', 'no-store');
      return answer;
    } catch (error) {
      if (error instanceof SignInError || error instanceof PortalError) return refusal(error);
      throw error;
    }
  };
}

function refusal(error: SignInError | PortalError): Response {
  const { name, message, data, status } = error;
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  if (error instanceof SignInError && error.retryAfter) headers.set('Retry-After', String(error.retryAfter));
  return Response.json({ errors: [{ name, message, data }] }, { status, headers });
}
