import * as z from 'zod/mini';

/** The schema of an id of the registers and of the server. */
export const recordId: z.ZodMiniType<string> = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/));
