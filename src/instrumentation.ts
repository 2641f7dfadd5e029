/** Runs once when a server process starts, before it takes requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { refuseMalformedAddresses } = await import('./security/refuse-malformed-addresses');
  refuseMalformedAddresses();
  const { startBackground } = await import('./app/start-background');
  await startBackground();
}
