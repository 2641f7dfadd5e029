/** Payload's own create and update, with the file made ready before their transaction begins. */
import { addDataAndFileToRequest, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload';
import { requireAccess } from './ingest-upload';
import { prepareRequest } from './prepare-upload';

type Method = 'post' | 'patch';

export const uploadEndpoints: Endpoint[] = [
  { path: '/', method: 'post', handler: preparing('post', '/') },
  { path: '/:id', method: 'patch', handler: preparing('patch', '/:id') },
];

function preparing(method: Method, path: string): PayloadHandler {
  return async (req) => {
    await addDataAndFileToRequest(req);
    if (req.file) await prepare(req, method, req.file);
    // The body has been read, and Payload's handler would read it again.
    Object.defineProperty(req, 'body', { value: null, configurable: true });
    return stockHandler(req, method, path)(req);
  };
}

async function prepare(req: PayloadRequest, method: Method, file: NonNullable<PayloadRequest['file']>) {
  const collection = req.payload.collections.media.config;
  const { id } = req.routeParams ?? {};
  const write = { ...(typeof id === 'string' ? { id } : {}), data: req.data ?? {} };
  await requireAccess({ collection, req }, method === 'post' ? 'create' : 'update', write);
  await prepareRequest(req, file);
}

/** Payload puts its own endpoints after a collection's. */
function stockHandler(req: PayloadRequest, method: Method, path: string): PayloadHandler {
  const endpoints = req.payload.collections.media.config.endpoints || [];
  const stock = endpoints.filter((endpoint) => endpoint.method === method && endpoint.path === path).at(-1);
  if (!stock || uploadEndpoints.includes(stock)) throw new Error(`Payload has no ${method} ${path} any more`);
  return stock.handler;
}
