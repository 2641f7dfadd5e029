/** nginx on loopback, with a folder of its own: as the cache we ship in front of the site, or with servers of the caller's. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { end, untilAnswered } from '../../bench/support/serve-next';
import { requireTools } from './system-tools';

export interface RunningNginx {
  origin: string;
  stop(): Promise<void>;
}

const shipped = 'deploy/nginx';

export interface ShippedNginx {
  port: number;
  /** Ports of the web processes on this machine: one as on a single machine, two as in compose. */
  upstreams: [number] | [number, number];
  /** False where all load comes from one address: the limits for each address would be all that is measured. */
  limits: boolean;
}

/** What deploy/ ships, directive for directive, on other addresses. */
export function startShippedNginx(options: ShippedNginx): Promise<RunningNginx> {
  const text = readFileSync(`${shipped}/portal.conf`, 'utf8');
  return startNginx(options.port, (folder) => adapted(text, folder, options));
}

function adapted(text: string, folder: string, { port, upstreams, limits }: ShippedNginx): string {
  const own = text
    .replace(/^include \S*upstream\.conf;/m, () => upstreamOf(upstreams))
    .replace(/proxy_cache_path \S+/, `proxy_cache_path ${folder}/cache`)
    .replace(/^\s*listen \[::\].*;$/gm, '')
    .replace(/listen 80[^;]*;/, `listen 127.0.0.1:${port};`);
  return limits ? own : own.replace(/^\s*limit_(req|conn) .*;$/gm, '');
}

function upstreamOf(ports: readonly number[]): string {
  const name = ports.length === 1 ? 'single' : 'compose';
  let next = 0;
  return readFileSync(`${shipped}/upstream-${name}.conf`, 'utf8').replace(
    /server [\w.]+:\d+/g,
    () => `server 127.0.0.1:${ports[next++]}`,
  );
}

/** @param servers what stands in the http block, given the folder it may write to */
export async function startNginx(port: number, servers: (folder: string) => string): Promise<RunningNginx> {
  await requireTools('nginx');
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  // Debian's worker otherwise drops to a user that may not read a folder of root's.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const text = `${user}
    worker_processes 1;
    daemon off;
    pid ${folder}/nginx.pid;
    error_log ${folder}/error.log warn;
    events { worker_connections 1024; }
    http {
      include /etc/nginx/mime.types;
      default_type application/octet-stream;
      access_log off;
      sendfile on;
      tcp_nopush on;
      keepalive_requests 1000000;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
      ${servers(folder)}
    }`;
  writeFileSync(path.join(folder, 'nginx.conf'), text);
  const child = spawn('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://localhost:${port}`;
  await untilAnswered(origin, child);
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin, stop };
}
