/** Requests that are answered before the framework sees them, in every HTTP server of this process. */
import { type IncomingMessage, Server, type ServerResponse } from 'node:http';
import { processWide } from './process-wide';

/** @returns whether it has taken the request over */
export type EarlyAnswer = (request: IncomingMessage, response: ServerResponse) => boolean;

/** The first that takes a request over ends the search. Servers that already listen ask too; a second call replaces the first. */
export function answerBeforeNext(answers: readonly EarlyAnswer[]): void {
  processWide<{ answers: readonly EarlyAnswer[] }>('early-answers', patchedServers).answers = answers;
}

function patchedServers(): { answers: readonly EarlyAnswer[] } {
  const early: { answers: readonly EarlyAnswer[] } = { answers: [] };
  const emit = Server.prototype.emit;
  Server.prototype.emit = function guarded(this: Server, event: string | symbol, ...given: unknown[]) {
    if (event === 'request') {
      const [request, response] = given as [IncomingMessage, ServerResponse];
      if (early.answers.some((answer) => answer(request, response))) return true;
    }
    return Reflect.apply(emit, this, [event, ...given]) as boolean;
  };
  return early;
}
