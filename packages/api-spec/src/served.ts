import type { AnyProcedure } from '@tthc-dang/core';
import { bindings } from './server/bindings/index.ts';

/** The procedures whose dossiers the server opens and keeps, and which the document therefore describes. */
export const served: readonly AnyProcedure[] = bindings.map(({ procedure }) => procedure);
