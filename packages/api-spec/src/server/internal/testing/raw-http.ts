import { connect, type Socket } from 'node:net';

/** A connection on which a test says what no decent client would. */
export interface RawConnection {
  readonly socket: Socket;
  /** Everything that came, when the other side has closed the connection. */
  readonly closed: Promise<string>;
  /** Resolves when what came so far holds a text. */
  until(text: string): Promise<void>;
}

/** Opens a connection to a service and sends bytes as they are: `fetch` would tidy them. */
export function rawConnection(origin: string, text: string): RawConnection {
  const { hostname, port } = new URL(origin);
  let came = '';
  const waiting: { readonly text: string; readonly resolve: () => void }[] = [];
  const socket = connect(Number(port), hostname, () => socket.write(text));
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    came += chunk;
    for (const one of waiting) if (came.includes(one.text)) one.resolve();
  });
  // A reset is an end as good as any other.
  const closed = new Promise<string>((resolve) => socket.on('error', () => undefined).on('close', () => resolve(came)));
  return {
    socket,
    closed,
    until: (wanted) =>
      came.includes(wanted)
        ? Promise.resolve()
        : new Promise((resolve) => waiting.push({ text: wanted, resolve: () => resolve() })),
  };
}

/** What a service answers to some bytes before it closes the connection. */
export const rawAnswer = (origin: string, text: string): Promise<string> => rawConnection(origin, text).closed;
