/** Whether a host is this machine alone. */
export const isLoopback = (host: string): boolean => /^(127(\.\d{1,3}){3}|localhost|(?:::1|\[::1\]))$/.test(host);

/**
 * The origin under which browsers reach the service: where it listens, or what it was told. Who listens to the network has
 * to be told, since the address it listens on (`0.0.0.0`) is nobody's address.
 */
export function originOf(host: string, port: number, publicOrigin: string | undefined): string {
  if (publicOrigin !== undefined) {
    if (!URL.canParse(publicOrigin) || !/^https?:/.test(publicOrigin) || new URL(publicOrigin).origin !== publicOrigin)
      throw new RangeError(`"${publicOrigin}" is no origin. An origin is like https://api.example.`);
    return publicOrigin;
  }
  if (!isLoopback(host))
    throw new RangeError(
      `The service listens on ${host}: say under which origin browsers reach it (TTHC_PUBLIC_ORIGIN=https://…).`,
    );
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
