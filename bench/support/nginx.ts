/** nginx with one file: the measure of what is possible. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type RunningNginx, startNginx } from '../../tests/support/nginx';

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
