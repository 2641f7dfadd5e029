import { connect } from 'node:net';

const large = 'x'.repeat(400_000);

/**
 * Posts a large body and, once that is answered, asks for `next` on the same connection.
 * @returns the status lines of both answers; rejects when the second does not come within two seconds
 */
export function twoOnOneConnection(port: number, post: string, next: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let told = '';
    let timer: NodeJS.Timeout | undefined;
    const statuses = () => told.match(/HTTP\/1\.1 \d{3}/g) ?? [];
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      told += chunk.toString('latin1');
      if (statuses().length === 1 && !timer) {
        timer = setTimeout(() => socket.destroy(new Error('the second request was not answered')), 2000);
        socket.write(`GET ${next} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      }
      if (statuses().length < 2) return;
      clearTimeout(timer);
      socket.destroy();
      resolve(statuses());
    });
    const head = `Host: localhost\r\nContent-Type: application/json\r\nContent-Length: ${large.length}`;
    socket.write(`POST ${post} HTTP/1.1\r\n${head}\r\n\r\n${large}`);
  });
}
