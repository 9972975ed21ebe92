import { page, userEvent } from 'vitest/browser';

/** Presses a button as a person finds it: by its words. */
export const press = (name: string | RegExp): Promise<void> =>
  userEvent.click(page.getByRole('button', { name, exact: typeof name === 'string' }).first());

/** Fills a control as a person finds it: by its label. */
export const fill = (label: string | RegExp, text: string): Promise<void> =>
  userEvent.fill(page.getByLabelText(label).first(), text);

/** Ticks a box by its label. */
export const tick = (label: string | RegExp): Promise<void> =>
  userEvent.click(page.getByRole('checkbox', { name: label }).first());

/** Fills the three boxes of a day, `YYYY-MM-DD`. */
export async function fillDay(label: string | RegExp, day: string): Promise<void> {
  const group = page.getByRole('group', { name: label });
  const [year = '', month = '', date = ''] = day.split('-');
  await userEvent.fill(group.getByLabelText('Ngày', { exact: true }), date);
  await userEvent.fill(group.getByLabelText('Tháng', { exact: true }), month);
  await userEvent.fill(group.getByLabelText('Năm', { exact: true }), year);
}
