import type { AnyProcedure } from '@tthc-dang/core';

/** The part of an address that stands for an event: `REQUEST_SUPPLEMENT` is `request-supplement`. */
export const eventPath = (event: string): string => event.toLowerCase().replaceAll('_', '-');

/** The name of the operation for an event: `officialTransferRequestSupplement`. */
export const operationIdOf = ({ id }: AnyProcedure, name: string): string => camel(`${id}-${eventPath(name)}`);

/** Whether people may send an event. What only the system sends has no operation. */
export const isExposed = ({ moves }: AnyProcedure, event: string): boolean =>
  moves.some((row) => row.event === event && row.by.some((seat) => seat !== 'system'));

const camel = (kebab: string): string => kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
