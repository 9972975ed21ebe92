import * as z from 'zod/mini';
import { isInstant } from './dates.ts';

/** The schema of an instant that exists, RFC 3339 with its offset. */
export const instant: z.ZodMiniType<string> = z.stringFormat('datetime', isInstant);
