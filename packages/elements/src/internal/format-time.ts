import type { Instant } from '@tthc-dang/core';
import { instantOf } from '@tthc-dang/core/dates';

/** The time of day in Việt Nam: `14:32`. */
export const formatTime = (at: Instant): string => instantOf(Date.parse(at)).slice(11, 16);
