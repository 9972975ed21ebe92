/** Whether an element has a box on the page. `checkVisibility()` says the same, but Safari has it from 17.4 only. */
export const isShown = (element: Element): boolean => element.getClientRects().length > 0;
