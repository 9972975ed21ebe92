import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { samplePdf } from '@tthc-dang/api-spec';
import { allIn, allTextOf, focused, nameOf, oneIn } from './in-shadow.ts';
import { scenarioClient, type ServedScenario } from './scenario-client.ts';
import '../../components/portal/index.ts';

/** Somebody who goes through a flow by the keyboard alone, and hears what the portal says. */
export interface Walk<Tag extends keyof HTMLElementTagNameMap> extends ServedScenario {
  readonly element: HTMLElementTagNameMap[Tag];
  /** What was announced so far, in order; the urgent after an exclamation mark. */
  readonly heard: readonly string[];
  /** Compares what a screen reader has of the element, or of a part of it, with what is kept of it beside the test. */
  reads(part?: string): Promise<void>;
}

/** Puts an element into a portal, in a scenario, for a person of its cast. */
export async function walk<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  scenario: string,
  personId: string,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): Promise<Walk<Tag>> {
  const served = await scenarioClient(scenario, personId);
  // A test before may have gone out of the frame by Tab: keys would go where the focus went.
  window.focus();
  const element = Object.assign(document.createElement(tag), { ...properties });
  if ('dossierId' in element && 'procedure' in element) Object.assign(element, { dossierId: served.dossierId });
  const portal = Object.assign(document.createElement('tthc-portal'), { fetch: served.fetch });
  portal.append(element);
  document.body.append(portal);
  await portal.updateComplete;
  const said: string[] = [];
  const listen = ({ target, addedNodes }: MutationRecord): void => {
    const isUrgent = target instanceof Element && target.role === 'alert';
    for (const node of addedNodes) if (node instanceof Element) said.push(`${isUrgent ? '! ' : ''}${node.textContent}`);
  };
  for (const region of portal.shadowRoot?.querySelectorAll('.unseen') ?? [])
    new MutationObserver((records) => records.forEach(listen)).observe(region, { childList: true });
  return {
    ...served,
    element,
    heard: said,
    reads: async (part) => {
      // What is on its way is no state to be kept.
      await expect.poll(() => allTextOf(element), { timeout: 5_000 }).not.toMatch(/Đang tải|Đang lưu|Chưa lưu/);
      // A part may be on its way too, with the code that shows it.
      if (part !== undefined) await expect.poll(() => allIn(element.shadowRoot!, part)).toHaveLength(1);
      const read = part === undefined ? element : oneIn(element.shadowRoot!, part);
      await expect.element(page.elementLocator(read)).toMatchAriaSnapshot();
    },
  };
}

/** Presses Tab until the focus is on what is meant; fails when it goes round without finding it. */
export async function tabTo(name: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 100) {
    await userEvent.tab();
    if (name.test(nameOf(focused()))) return;
    passed.push(nameOf(focused()));
  }
  throw new Error(`Tab never reached ${name}. It passed: ${[...new Set(passed)].join(' | ')}`);
}

/** Presses a key: `Enter`, `Space`, `ArrowDown`. */
export const key = (name: string): Promise<void> => userEvent.keyboard(`{${name === 'Space' ? ' ' : name}}`);

/** Goes to a button or link by Tab and presses it. */
export async function go(name: RegExp): Promise<void> {
  await tabTo(name);
  await key('Enter');
}

/** Goes to a control by Tab; what leads to it from a list of faults bears the same name. */
async function tabToControl(label: RegExp, kind: string): Promise<void> {
  do await tabTo(label);
  while (!focused()?.matches(kind));
}

/** Goes to a box by Tab and types into it. */
export async function answer(label: RegExp, text: string): Promise<void> {
  await tabToControl(label, 'input, textarea');
  // In the language of the keyboard braces and brackets are keys.
  await userEvent.keyboard(text.replaceAll(/[{[]/g, '$&$&'));
}

/** Goes to a check box or radio button by Tab and ticks it. */
export async function tick(label: RegExp): Promise<void> {
  await tabToControl(label, '[type=checkbox], [type=radio]');
  await key('Space');
}

/** Goes to a group of radio buttons by Tab, and to one of them by its arrows, which choose as they go. */
export async function pickRadio(group: RegExp, option: RegExp): Promise<void> {
  await tabToControl(group, '[type=radio]');
  await key('Space');
  for (let presses = 0; presses < 12 && !option.test(nameOf(focused())); presses += 1) await key('ArrowDown');
  await focusIsOn(option);
}

/** Goes to the three boxes of a day by Tab and types it, `YYYY-MM-DD`. */
export async function answerDay(label: RegExp, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await tabToControl(label, 'input');
  // What stands in a box is selected by Tab, and typed over; a link that leads to the box selects nothing.
  await userEvent.keyboard('{ControlOrMeta>}a{/ControlOrMeta}');
  await userEvent.keyboard(date);
  for (const part of [month, year]) {
    await userEvent.tab();
    await userEvent.keyboard(part);
  }
}

/** Takes an option of the list that has the focus, by its first letters. */
export const choose = (option: string): Promise<void> => userEvent.keyboard(option);

/** Goes to a search by Tab, types, and takes the first thing that was found. */
export async function pick(label: RegExp, typed: string): Promise<void> {
  await answer(label, typed);
  await expect.poll(() => allIn(document.body, '[role=option]').length).toBeGreaterThan(0);
  await key('ArrowDown');
  await key('Enter');
}

/** A PDF of one page. */
export const paper = (name: string): File => new File([samplePdf], name, { type: 'application/pdf' });

/** Goes to a button that asks for a file by Tab, if the focus is not there yet, and chooses one; the window of the system is not part of the page. */
export async function attach(label: RegExp, file: File): Promise<void> {
  const kind = 'button:has(+ [type=file])';
  if (!(label.test(nameOf(focused())) && focused()?.matches(kind))) await tabToControl(label, kind);
  await userEvent.upload(focused()!.nextElementSibling!, file);
}

/** Waits until the focus is on what is meant. */
export const focusIsOn = (name: RegExp): Promise<void> =>
  expect.poll(() => nameOf(focused()), { timeout: 5_000 }).toMatch(name);
