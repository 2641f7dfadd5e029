/** Runs once when a server process starts, before it takes requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startBackground } = await import('./app/start-background');
  const { answerBeforeNext } = await import('./lib/answer-before-next');
  const { answerKeptPage } = await import('./publishing/page-cache/answer-kept-page');
  const { answerMethods } = await import('./security/answer-methods');
  const { drainUnreadBody } = await import('./security/drain-unread-body');
  const { refuseAdminForm } = await import('./security/refuse-admin-form');
  const { refuseMalformedAddress } = await import('./security/refuse-malformed-address');
  await startBackground();
  answerBeforeNext([drainUnreadBody, refuseMalformedAddress, answerMethods, refuseAdminForm, answerKeptPage]);
}
