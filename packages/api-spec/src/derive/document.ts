import type { AnyProcedure } from '@tthc-dang/core';
import { withAnyRequest } from './any-request.ts';
import { pathsOf } from './paths.ts';
import { inputSchemasOf, type Schema } from './schemas.ts';
import { tableOf } from './table.ts';

type Json = Readonly<Record<string, unknown>>;

/** The part of an OpenAPI document that is written by hand and that procedures extend. */
export interface BaseDocument extends Json {
  readonly tags: readonly Json[];
  readonly paths: Json;
  readonly components: Json & { readonly schemas: Readonly<Record<string, Schema>> };
}

/** The whole OpenAPI document: the base, with the operations, schemas and tables of the procedures. */
export function documentOf(base: BaseDocument, procedures: readonly AnyProcedure[]): BaseDocument {
  const { schemas } = base.components;
  return {
    ...base,
    tags: [
      ...procedures.map((procedure) => ({
        name: procedure.id,
        description: procedure.label,
        'x-procedure': tableOf(procedure),
      })),
      ...base.tags,
    ],
    paths: withAnyRequest(Object.assign({}, base.paths, ...procedures.map(pathsOf)) as Json),
    components: {
      ...base.components,
      schemas: Object.assign({}, schemas, { Seat: seatOf(schemas) }, ...procedures.map(inputSchemasOf)) as Readonly<
        Record<string, Schema>
      >,
    },
  };
}

/** Every seat there is: the three without an organization, and each office of each party. */
function seatOf({ Seat: seat, Office: office }: Readonly<Record<string, Schema>>): Schema {
  // Both lists stand in the base document; the type test compares the result with core.
  const parties = seat?.['x-parties'] as readonly string[];
  const offices = office?.['enum'] as readonly string[];
  const { 'x-parties': _, ...rest } = seat ?? {};
  return {
    ...rest,
    enum: ['member', 'initiator', 'system', ...parties.flatMap((party) => offices.map((one) => `${party}.${one}`))],
  };
}
