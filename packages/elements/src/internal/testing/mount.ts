import axe from 'axe-core';
import { expect } from 'vitest';

/** Puts an element on the page with some properties and waits until it stands there. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  document.body.append(Object.assign(element, properties));
  if ('updateComplete' in element) await element.updateComplete;
  return element;
}

/** The answers that an element gives from now on, in order. */
export function answersOf(element: EventTarget): unknown[] {
  const answers: unknown[] = [];
  element.addEventListener('tthc-change', (event) => answers.push((event as Event & { value: unknown }).value));
  return answers;
}

/** Fails when axe finds anything. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
