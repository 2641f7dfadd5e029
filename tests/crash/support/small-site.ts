/** The built server with its database on a small disk, and what is done there until the disk is full. */
import { uuidv7 } from '@/lib/uuid';
import { paragraphs } from '../../support/rich-text';
import { clientOf } from './client';
import type { SmallDisk } from './small-disk';
import { startWeb } from './web-process';
import { type Database, makeWorld, type World } from './world';

export type SmallSite = Awaited<ReturnType<typeof startSmallSite>>;

export async function startSmallSite(database: Database, disk: SmallDisk) {
  const world = await worldOn(`${disk.folder}/data`, database);
  const web = await startWeb({ env: world.env, target: 'next' });
  const looker = await startWeb({ env: { ...world.env, WORKER: 'off' } });
  await Promise.all([web.ready(), looker.ready()]);
  const writer = clientOf(() => web.url, world.tokens.writer);
  const approver = clientOf(() => web.url, world.tokens.approver);
  const create = async () => {
    const id = uuidv7();
    const page = { id, title: 'Đầy', description: 'Đầy', slug: id, body: paragraphs('x'.repeat(300_000)) };
    return { id, answer: await writer.send('POST', '/api/pages?locale=vi&depth=0', page) };
  };
  const act = (id: string, name: 'publish' | 'withdraw', revision: number) =>
    approver.send('POST', `/api/pages/${id}/${name}`, { locale: 'vi', revision });
  return {
    world,
    web,
    create,
    withdraw: (id: string) => act(id, 'withdraw', 2),
    async published(): Promise<string> {
      const { id } = await create();
      await act(id, 'publish', 1);
      return id;
    },
    /** Saves until it is refused. */
    async fill() {
      const saved: string[] = [];
      let refused = await create();
      while (refused.answer?.status === 201 && saved.length < 400) {
        saved.push(refused.id);
        refused = await create();
      }
      return { saved, refused };
    },
    /** Status of a draft as its writer asks for it, of a page as a reader does. */
    draft: async (id: string) => (await writer.send('GET', `/api/pages/${id}?locale=vi&draft=true`))?.status,
    page: async (id: string) => (await fetch(`${web.url}/vi/${id}`)).status,
    /** What is torn or lost, looked at from outside. */
    async faults(): Promise<unknown> {
      return (await fetch(`${looker.url}/faults`, { method: 'POST', body: '{}' })).json();
    },
    async end(): Promise<void> {
      await Promise.all([web.kill('SIGKILL'), looker.kill('SIGKILL')]);
      await world.end();
    },
  };
}

function worldOn(folder: string, database: Database): Promise<World> {
  return database === 'sqlite' ? makeWorld('sqlite', { DATA_DIR: folder }) : makeWorld('mongodb', {}, folder);
}
