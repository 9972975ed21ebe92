import type { TthcElement } from '../../internal/base-element.ts';
import type { Desk } from './desk.ts';
import { screensOf } from './sheet.ts';

/** From the summary to the question, on whichever screen it stands. */
export async function goToQuestion(name: string, desk: Desk): Promise<void> {
  const sheet = desk.sheet();
  if (!sheet) return;
  const screens = screensOf(sheet);
  const index = screens.findIndex(({ questions }) => questions.some((question) => question.name === name));
  desk.turnTo(index >= 0 ? index : screens.length);
  await desk.host.updateComplete;
  const fields = desk.host.renderRoot.querySelectorAll<TthcElement & { readonly name: string }>('.fields > *');
  const field = [...fields].find((found) => found.name === name);
  await field?.updateComplete;
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
