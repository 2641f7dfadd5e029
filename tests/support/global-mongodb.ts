import type { TestProject } from 'vitest/node';
import { startMongodb } from './mongodb-server';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startMongodb();
  process.stdout.write(`integration-mongodb runs on ${server.name}\n`);
  project.provide('mongodb', server.urlOf('DATABASE'));
  return () => server.stop();
}
