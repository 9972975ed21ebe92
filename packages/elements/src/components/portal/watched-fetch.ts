/** What an answer says about the connection, beside what it was asked for. */
export type Heard = 'answered' | 'signed-out' | 'maintenance' | 'unreachable';

/** A `fetch` for a client. */
export type Fetch = (request: Request) => Promise<Response>;

/** The same `fetch`, telling after each request how the connection is. A request that was called off tells nothing. */
export const watchedFetch =
  (fetch: Fetch, tell: (heard: Heard) => void): Fetch =>
  async (request) => {
    try {
      const response = await fetch(request);
      tell(response.status === 401 ? 'signed-out' : response.status === 503 ? 'maintenance' : 'answered');
      return response;
    } catch (error) {
      if (!request.signal.aborted) tell('unreachable');
      throw error;
    }
  };
