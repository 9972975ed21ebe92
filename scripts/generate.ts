// Writes everything that is read from the tables: API document, its types, pages of the docs. With --check nothing is
// written; the run fails and names the files that differ.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assertSound } from '../packages/core/src/index.ts';
import { administration, procedures } from '../packages/core/src/procedures/index.ts';
import { served } from '../packages/api-spec/src/served.ts';
import { casesOf } from './generate/cases-of.ts';
import { renewed } from './generate/markdown.ts';
import { openApi } from './generate/open-api.ts';
import { openQuestionsPage } from './generate/open-questions-page.ts';
import { permissionsPage } from './generate/permissions-page.ts';
import { policiesPage } from './generate/policies-page.ts';
import { policyLine, policyPage } from './generate/policy-line.ts';
import { procedurePage } from './generate/procedure-page.ts';
import { versionsPage } from './generate/versions-page.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const tables = [...procedures, ...administration];
tables.forEach(assertSound);

const cases = await casesOf(tables);

const read = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
const page = (file: string, title: string, generated: string): readonly [string, string] => [
  file,
  renewed(read(file), title, generated),
];

const { yaml, types } = await openApi(served);

const files: readonly (readonly [string, string])[] = [
  ['packages/api-spec/openapi/openapi.yaml', yaml],
  ['packages/api-spec/src/generated/openapi.d.ts', types],
  ...tables.map((procedure) =>
    page(
      `docs/procedures/${procedure.id}.md`,
      procedure.label,
      procedurePage(procedure, cases.get(procedure.id) ?? []),
    ),
  ),
  page('docs/policies.md', 'Policies and legal texts', policiesPage(tables)),
  page('docs/open-questions.md', 'Open questions', openQuestionsPage(tables)),
  page('docs/permissions.md', 'Permissions', permissionsPage(tables)),
  page('docs/versions.md', 'Versions', versionsPage()),
  page('docs/portal.md', 'What a portal needs', policyPage()),
  page('README.md', 'tthc-dang', policyLine()),
  page('README.vi.md', 'tthc-dang', policyLine()),
];

const drifted = files.filter(([file, text]) => read(file) !== text);
if (!process.argv.includes('--check')) {
  for (const [file, text] of drifted) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
} else if (drifted.length > 0) {
  for (const [file] of drifted) console.error(`${file} is out of date: run pnpm generate and commit it.`);
  process.exitCode = 1;
}
