import { describe, expect, test } from 'vitest';
import { trial } from './internal/testing/trial.ts';
import { comment, residenceCast as who } from './scenarios/residence-journey.ts';

// Both what is being written and what was signed begin so.
const secret = comment.strengths.slice(0, 'Gương mẫu'.length);
const base = '/v1/residence-comment/dossiers';
const cell = 'cell-lam-mau-4';
const commune = 'base-lam-mau';
const workplace = ['cell-so-vi-du-2', 'base-so-vi-du'];

/** What is being written of somebody is read by whoever writes it; once signed above too; once confirmed by the workplace and the member. */
describe.each([
  ['residence/draft-comment', [cell], false],
  ['residence/commune-confirm', [cell, commune], false],
  ['residence/returned-to-cell', [cell, commune], false],
  ['residence/returned-to-workplace', [cell, commune, ...workplace], true],
])('a comment in %s', (name, organizations, byMember) => {
  test('is read by nobody else, in no operation', async () => {
    const at = await trial(name);
    const { members } = await at.store.snapshot();
    const readers = new Set<string>();
    const paths = ['', '/log', '/tasks', '/documents'].map((part) => `${base}/${at.dossierId}${part}`);
    for (const { id } of members)
      for (const path of [...paths, '/v1/dossiers?limit=100', '/v1/notifications', `/v1/dossiers?q=guong%20mau`])
        if (JSON.stringify((await at.get(id, path)).body).includes(secret)) readers.add(id);
    const allowed = members.filter(
      ({ id, assignments }) =>
        (byMember && id === who.member) ||
        assignments.some(({ organizationId }) => organizationId.length > 0 && organizations.includes(organizationId)),
    );
    expect([...readers].filter((id) => !allowed.some((one) => one.id === id))).toEqual([]);
    expect(readers.has(who.residenceSecretary)).toBe(true);
    expect(readers.has(who.communeSecretary)).toBe(organizations.includes(commune));
    expect(readers.has(who.cellSecretary)).toBe(organizations.includes(workplace[0]!));
    expect(readers.has(who.member)).toBe(byMember);
  });
});
