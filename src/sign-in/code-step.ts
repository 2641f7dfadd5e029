/** POST /api/users/second-factor: the code. POST …/enrol before it, where the account has no second factor yet. */
import type { PayloadRequest } from 'payload';
import { renderSVG } from 'uqr';
import { inTransaction } from '@/database/transaction';
import { type Account, accountById, passwordDigest } from './accounts';
import { giveBackAttempt } from './attempt-limits';
import { type SecondStep, secondStepOf } from './cookies';
import { badField, bodyOf, refuseTooMany, secondStepAnswer, sessionAnswer } from './password-step';
import { acceptsCode, enrol, isEnrolled } from './second-factor';
import { codeBuckets } from './sign-in-buckets';
import { SignInError } from './sign-in-error';
import { newTimeSecret, otpauthUrl, stepOfCode } from './time-codes';

/** @throws SignInError stepExpired, tooMany, codeWrong */
export async function codeStep(req: PayloadRequest): Promise<Response> {
  const { step } = await currentStep(req);
  const { code } = await bodyOf(req);
  if (typeof code !== 'string' || code.length > 100) throw badField(req, 'code');
  const buckets = codeBuckets(req, step.userId);
  await refuseTooMany(req, buckets);
  const session = { userId: step.userId, password: step.password, secondFactor: true };
  const answer =
    step.kind === 'enrol'
      ? await confirmEnrolment(req, step, code, session)
      : await sessionAnswer(req, session, async (tx) => {
          if (!(await acceptsCode(tx, step.userId, code)))
            throw new SignInError(req, 'codeWrong', { field: 'code' });
          return {};
        });
  await giveBackAttempt(req.payload, buckets);
  return answer;
}

/** A new secret, kept by nobody but the browser's sealed cookie until a code proves that the app has it. */
export async function enrolStep(req: PayloadRequest): Promise<Response> {
  const { step, account } = await currentStep(req);
  if (step.kind !== 'enrol') throw new SignInError(req, 'stepExpired');
  const secret = newTimeSecret();
  const url = otpauthUrl(secret, account.email);
  return secondStepAnswer({ ...step, secret }, { secret, otpauthUrl: url, qrCode: renderSVG(url) });
}

/** POST /api/users/:id/reset-second-factor by an administrator goes through src/sign-in/account-endpoints.ts. */
async function confirmEnrolment(
  req: PayloadRequest,
  step: SecondStep,
  code: string,
  session: Parameters<typeof sessionAnswer>[1],
): Promise<Response> {
  const { secret, userId } = step;
  if (!secret) throw new SignInError(req, 'stepExpired');
  const used = stepOfCode(secret, code);
  if (used === null) throw new SignInError(req, 'codeWrong', { field: 'code' });
  return sessionAnswer(req, session, async (tx) => ({
    recoveryCodes: await enrol(tx, userId, secret, used),
  }));
}

async function currentStep(req: PayloadRequest): Promise<{ step: SecondStep; account: Account }> {
  const step = secondStepOf(req.headers);
  const account = step && (await accountById(req.payload, step.userId));
  if (!step || !account || account.disabled || passwordDigest(account) !== step.password) {
    throw new SignInError(req, 'stepExpired');
  }
  const enrolled = await inTransaction(req.payload, (tx) => isEnrolled(req.payload, account.id, tx));
  if (enrolled !== (step.kind === 'code')) throw new SignInError(req, 'stepExpired');
  return { step, account };
}
