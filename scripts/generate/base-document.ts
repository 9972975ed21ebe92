import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { apiVersion } from '../../packages/core/src/versions/index.ts';
import type { BaseDocument } from '../../packages/api-spec/src/derive/document.ts';

type Json = Readonly<Record<string, unknown>>;
const folder = 'packages/api-spec/openapi';

/** The hand-written half of the API document: `base.yaml`, and what each area of the API adds in a file of its own. */
export function baseDocument(): BaseDocument {
  const base = parse(readFileSync(join(folder, 'base.yaml'), 'utf8')) as BaseDocument;
  const areas = readdirSync(join(folder, 'areas'))
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => [name, parse(readFileSync(join(folder, 'areas', name), 'utf8')) as Partial<BaseDocument>] as const);
  const versioned: BaseDocument = { ...base, info: { title: '', version: apiVersion, ...(base['info'] as Json) } };
  return areas.reduce(
    (whole, [name, { tags = [], paths = {}, components = {} }]) => ({
      ...whole,
      tags: [...whole.tags, ...tags],
      paths: joined(name, whole.paths, paths),
      components: Object.entries(components).reduce<BaseDocument['components']>(
        (all, [kind, more]) => ({ ...all, [kind]: joined(name, (all[kind] ?? {}) as Json, more as Json) }),
        whole.components,
      ),
    }),
    versioned,
  );
}

/** Both sets of names; throws where an area says again what stands elsewhere. */
function joined(area: string, known: Json, more: Json): Json {
  const twice = Object.keys(more).find((name) => name in known);
  if (twice !== undefined) throw new Error(`${area} says ${twice} a second time.`);
  return { ...known, ...more };
}
