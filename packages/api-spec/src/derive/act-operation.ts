import { seatLabel, type AnyProcedure, type Basis, type EventDef, type StateDef } from '@tthc-dang/core';
import { operationIdOf } from '../server/operations.ts';
import { assisted, dossierId, json, key, problems, ref, withETag, writing, type Json } from './fragments.ts';
import { linksFrom } from './links.ts';
import { inputNameOf } from './names.ts';
import type { ProcedureTable, TableRow } from './table.ts';

/** The operation of an event: what its rows say, in words for people and as data for programs. */
export function actOf(procedure: AnyProcedure, table: ProcedureTable, event: string): Json {
  const { label } = procedure.events[event] as EventDef;
  const rows = table.rows.filter((row) => row.event === event);
  const ok = withETag('Hồ sơ sau việc này.');
  return {
    tags: [procedure.id],
    operationId: operationIdOf(procedure, event),
    summary: label,
    description: rows.map((row) => describe(procedure, row)).join('\n\n'),
    parameters: [dossierId, ref('parameters', 'ifMatch'), key, ...assisted],
    requestBody: { required: true, content: json(ref('schemas', inputNameOf(procedure, event))) },
    responses: {
      '200': {
        ...ok,
        links: linksFrom(
          procedure,
          rows.flatMap(({ to }) => to),
        ),
      },
      ...writing,
      ...problems('Conflict', 'Stale', 'PreconditionRequired'),
    },
    'x-event': event,
    'x-rows': rows.map(({ row, from, by, to, requires }) => ({
      row,
      from,
      by,
      to,
      requires: requires.map(({ code }) => code),
    })),
  };
}

/** A row in words: who, from where to where, under which rules, on what basis. */
function describe(procedure: AnyProcedure, { row, from, by, to, requires, basis }: TableRow): string {
  const label = (state: string): string => (procedure.states[state] as StateDef).label;
  return [
    `**${row}** ${from.map(label).join('; ')} → ${to.map(label).join(' hoặc ')}`,
    `* Người thực hiện: ${by.map((seat) => seatLabel(seat)).join(', ')}.`,
    ...requires.map(({ code, says }) => `* ${code}: ${says}`),
    `* Căn cứ: ${basisOf(basis)}.`,
  ].join('\n');
}

/** Only what was read as law is named as law. */
const basisOf = (basis: Basis): string =>
  basis.kind === 'law' ? `${basis.instrument}, ${basis.at}` : 'quy ước của hệ thống, không phải quy định';
