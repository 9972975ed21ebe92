import * as z from 'zod/mini';
import { isIsoDate } from './dates.ts';

/** The schema of a day that exists, `YYYY-MM-DD`. `z.iso.date()` would bring the schemas of times and durations along. */
export const day: z.ZodMiniType<string> = z.stringFormat('date', isIsoDate);
