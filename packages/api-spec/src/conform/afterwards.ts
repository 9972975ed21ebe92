import type { Actor, Instant } from '@tthc-dang/core';
import { compareLog } from './compare-log.ts';
import { compareView } from './compare-view.ts';
import type { Accepted, Course } from './course.ts';
import { wasTold } from './told.ts';
import { viewIn } from './wire.ts';

/** Who reads the log beside those who act. */
const leading = /^(workplace-)?(base|upper|unit|unit-above)\.secretary$/;

/** What must be so once an event was accepted: the log, for everybody who may read it, and whoever had to be told. */
export async function isSoAfterwards(course: Course, outcome: Accepted, actor: Actor, at: Instant): Promise<void> {
  const { stage, findings, model } = course;
  const leaders = stage.world.people.filter(({ personId }) => leading.test(personId));
  const readers = new Map([actor, course.reader, ...leaders].map((one) => [one.personId, one]));
  let read = 0;
  for (const reader of readers.values()) {
    const log = reader.system ? undefined : await stage.wire.get(reader.personId, course.path('log'));
    // It has not yet come to some, and has left others.
    if (!log || log.status === 404) continue;
    read += 1;
    compareLog(findings, model, log, reader, at);
  }
  findings.holds('log', read > 0, 'neither who acted nor who opened the dossier may read its log');
  await wasTold(findings, stage.wire, model, outcome);
}

/** After a refusal everything is as it was. */
export async function isUnchanged(course: Course, at: Instant): Promise<void> {
  const answer = await course.seen();
  const { state, revision } = viewIn(answer);
  course.findings.same(
    'unchanged',
    [answer.status, state, revision],
    [200, course.model.dossier.state, course.revision],
    'after a refusal',
  );
  if (answer.status === 200) compareView(course.findings, course.model, answer, course.reader, at);
}
