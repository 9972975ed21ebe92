import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { problem } from '../http/answers.ts';
import { fault, type FaultCode } from '../problems.ts';
import type { Limits } from './limits.ts';
import { chunksOf, lingering } from './linger.ts';

/** An HTTP server of Node within limits. What is no request at all is answered by a problem document and the end of the line. */
export function httpServer(limits: Limits, listener: RequestListener): Server {
  const linger = lingering(limits);
  const underWay = new WeakMap<Duplex, ServerResponse>();
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: limits.checkMs,
      // What a proxy before us might read otherwise than we do is refused (two lengths, a length and chunks, bare line feeds).
      insecureHTTPParser: false,
      // Told by the listener, in a problem document like everything else.
      requireHostHeader: false,
    },
    (request, response) => {
      underWay.set(request.socket, response);
      listener(request, response);
    },
  );
  server.maxConnections = limits.connections;
  server.timeout = limits.idleMs;
  server.on('clientError', (cause: NodeJS.ErrnoException, socket) => {
    const before = underWay.get(socket);
    const end = (): void => {
      // Into the middle of an answer nothing else can be said.
      const isMidway = before !== undefined && before.headersSent && !before.writableFinished;
      if (!socket.writable || cause.code === 'ECONNRESET' || isMidway) socket.destroy();
      else sayFarewell(socket, codeOf(cause));
    };
    // A good request before the bad one gets its own answer first; whoever counts answers would take ours for it.
    if (before?.req.complete && !before.writableFinished) before.once('finish', end);
    else end();
  });
  return server;

  /** Whoever was too slow is waited for no longer; others may still be sending what nobody understands. */
  function sayFarewell(socket: Duplex, code: FaultCode): void {
    const isWaitedFor = code !== 'REQUEST_TIMEOUT';
    // The parser has given up, and would say so again at each piece that it got.
    socket.removeAllListeners('data');
    const rest = isWaitedFor ? linger(chunksOf(socket)) : Promise.resolve();
    socket.end(farewell(code), () => void rest.then(() => socket.destroy()));
  }
}

function codeOf({ code }: NodeJS.ErrnoException): FaultCode {
  if (code === 'HPE_HEADER_OVERFLOW') return 'HEADERS_TOO_LARGE';
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'REQUEST_TIMEOUT';
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return 'PAYLOAD_TOO_LARGE';
  return 'BAD_REQUEST';
}

const reasons: Readonly<Partial<Record<FaultCode, string>>> = {
  HEADERS_TOO_LARGE: 'Request Header Fields Too Large',
  REQUEST_TIMEOUT: 'Request Timeout',
  PAYLOAD_TOO_LARGE: 'Content Too Large',
};

/** An answer as bytes, where there is no request that could be answered in the usual way. */
function farewell(code: FaultCode): string {
  const what = fault(code).problem;
  const body = JSON.stringify(what);
  const headers = [...problem(what).headers].map(([name, value]) => `${name}: ${value}`);
  return [
    `HTTP/1.1 ${what.status} ${reasons[code] ?? 'Bad Request'}`,
    ...headers,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    '',
    body,
  ].join('\r\n');
}
