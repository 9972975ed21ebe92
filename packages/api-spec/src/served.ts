import { officialTransfer, type AnyProcedure } from '@tthc-dang/core';

/**
 * The procedures whose dossiers the server opens and keeps, and which the document therefore describes.
 *
 * A table of the core joins here once the server knows how its dossiers are opened, which registers it looks up and what
 * its effects do to them.
 */
export const served: readonly AnyProcedure[] = [officialTransfer];
