/** nginx on loopback: as the measure of what is possible, and as the cache we ship in front of the site. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireTools } from '../../tests/support/system-tools';
import { end, untilAnswered } from './serve-next';

export interface RunningNginx {
  origin: string;
  stop(): Promise<void>;
}

/** One file, as nginx serves files. */
export function startStaticNginx(port: number, html: Buffer): Promise<RunningNginx> {
  return startNginx(port, (folder) => {
    writeFileSync(path.join(folder, 'page.html'), html);
    return `server {
      listen 127.0.0.1:${port} reuseport;
      root ${folder};
      charset utf-8;
      location / { try_files /page.html =404; }
    }`;
  });
}

const shipped = 'deploy/nginx/portal.conf';

/** What deploy/ ships, pointed at the site under test. */
export function startCachingNginx(port: number, upstreamPort: number): Promise<RunningNginx> {
  return startNginx(port, (folder) => adapted(readFileSync(shipped, 'utf8'), { folder, port, upstreamPort }));
}

interface Place {
  folder: string;
  port: number;
  upstreamPort: number;
}

/**
 * The same directives on loopback: without the limits per address, since all load comes from one, and with the cache in
 * a folder of ours.
 */
function adapted(text: string, { folder, port, upstreamPort }: Place): string {
  const upstream = readFileSync(`${path.dirname(shipped)}/upstream-single.conf`, 'utf8');
  return text
    .replace(
      /^include \S*upstream\.conf;/m,
      upstream.replace(/server 127\.0\.0\.1:\d+/, `server 127.0.0.1:${upstreamPort}`),
    )
    .replace(/proxy_cache_path \S+/, `proxy_cache_path ${folder}/cache`)
    .replace(/^\s*limit_(req|conn) .*;$/gm, '')
    .replace(/^\s*listen \[::\].*;$/gm, '')
    .replace(/listen 80[^;]*;/, `listen 127.0.0.1:${port};`);
}

async function startNginx(port: number, servers: (folder: string) => string): Promise<RunningNginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  // Debian's worker otherwise drops to a user that may not read a folder of root's.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const text = `${user}
    worker_processes 1;
    daemon off;
    pid ${folder}/nginx.pid;
    error_log stderr warn;
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
  await requireTools('nginx');
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
