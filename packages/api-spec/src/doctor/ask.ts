/** An answer that came, with when it was asked for and when it was there. */
export interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Milliseconds since 1970, by the clock of this machine. */
  readonly sent: number;
  readonly received: number;
}

/** Why no answer came. */
export interface NoAnswer {
  readonly url: URL;
  readonly failed: string;
}

const patience = 15_000;

/** Asks an address. Where nothing comes, says why in words. */
export async function ask(url: URL, init: RequestInit = {}): Promise<Answer | NoAnswer> {
  const sent = Date.now();
  try {
    const response = await fetch(url, { redirect: 'manual', ...init, signal: AbortSignal.timeout(patience) });
    // The head carries the time of the server; a long body comes later.
    const received = Date.now();
    const text = await response.text();
    return {
      url: new URL(response.url || url),
      status: response.status,
      headers: response.headers,
      text,
      sent,
      received,
    };
  } catch (cause) {
    return { url, failed: whyNot(cause) };
  }
}

const words: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no machine has this name (DNS)',
  EAI_AGAIN: 'the name could not be looked up (DNS)',
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself: browsers refuse it',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate comes from an authority that is not known here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate in between is not sent along: some browsers refuse it',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS at this port',
};

function whyNot(cause: unknown): string {
  if (cause instanceof DOMException && cause.name === 'TimeoutError')
    return `no answer within ${patience / 1000} seconds`;
  const inner: unknown = cause instanceof Error ? (cause.cause ?? cause) : cause;
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : '';
  return words[code] ?? (inner instanceof Error ? `${code} ${inner.message}`.trim() : String(inner));
}
