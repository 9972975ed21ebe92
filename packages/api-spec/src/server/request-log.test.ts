import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { tour } from '../tour/tour.ts';
import type { Visit } from '../tour/recorder.ts';
import { seed } from './seed/seed.ts';

type Json = Readonly<Record<string, unknown>>;

const document = parse(readFileSync(new URL('../../openapi/openapi.yaml', import.meta.url), 'utf8')) as {
  readonly paths: Json;
};

let visits: readonly Visit[];
let lines: readonly Json[];
let written: string;

beforeAll(async () => {
  visits = await tour();
  const all = visits.flatMap(({ logged }) => logged);
  lines = all.filter((line): line is Json => typeof line === 'object' && line !== null);
  // As it is written to a file, and as somebody might have escaped it.
  written = all.map((line) => JSON.stringify(line)).join('\n');
});

/** Every text of a value under one of these names, however deep. */
function textsUnder(value: unknown, names: RegExp, isUnder = false): readonly string[] {
  if (typeof value === 'string') return isUnder ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => textsUnder(one, names, isUnder));
  return Object.entries(value).flatMap(([name, inner]) => textsUnder(inner, names, names.test(name)));
}

describe('the log of all requests of the tour', () => {
  test('has one line for each, of a shape that says what was asked and how it ended', () => {
    expect(lines.length).toBeGreaterThanOrEqual(visits.length);
    for (const line of lines) {
      expect(Object.keys(line).filter((name) => !['method', 'route', 'status', 'code', 'ms'].includes(name))).toEqual(
        [],
      );
      expect(line['route']).toMatch(/^(none|\/[a-z0-9_/{}-]+)$/i);
    }
    expect(lines.some(({ status }) => Number(status) >= 400)).toBe(true);
  });

  test('names nobody: no name, identifier, telephone number or code of the data set', () => {
    const people = seed.members.flatMap(({ id, fullName }) => [id, fullName]);
    const said = visits.flatMap(({ sent, answer }) =>
      [sent, answer].flatMap((one) =>
        textsUnder(
          one,
          /^(id|code|memberId|memberName|personId|name|fullName|signer|contactPhone|phone|email|personalId|cardNo|newAddress|number|reason|comment|note|explanation|accountNo|holderName)$/,
        ),
      ),
    );
    // Identifiers of procedures, states and kinds are in the document and its addresses, and say nothing of anybody.
    const isPublic = new Set([
      ...visits
        .filter(({ path }) => path.startsWith('/v1/procedures'))
        .flatMap(({ answer }) => textsUnder(answer, /./)),
      ...Object.keys(document.paths).flatMap((path) => path.split('/')),
    ]);
    const told = [...new Set([...people, ...said])].filter((text) => text.length >= 4 && !isPublic.has(text));
    const codes = new Set(lines.map(({ code }) => code));
    // Whole words: a kind may be the beginning of an address.
    const isWritten = (text: string): boolean => {
      const literal = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return new RegExp(`(?<![\\w-])${literal}(?![\\w-])`).test(written);
    };
    const found = told.filter((text) => !codes.has(text) && isWritten(text));
    expect(told.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  test('has no address as it was asked for', () => {
    expect(written).not.toContain('?');
    for (const { path } of visits)
      if (/\/(dossier|id|file)-\d{4}/.test(path)) expect(written).not.toContain(path.split('?')[0]);
  });
});
