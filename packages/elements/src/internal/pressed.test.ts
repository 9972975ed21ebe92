import { administrationCast, cast, duesCast, reportsCast } from '@tthc-dang/api-spec';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { anyElement, atRest } from './testing/any-element.ts';
import { everyTag } from './testing/every-tag.ts';
import { allIn, allTextOf } from './testing/in-shadow.ts';
import { scenarioClient } from './testing/scenario-client.ts';

const { member } = cast.routeA;
const { admin, baseSecretary, clerk } = administrationCast;

/** Where an element has something to do; an officer's inbox unless said otherwise. */
const places: Readonly<Record<string, readonly [scenario: string, personId: string]>> = {
  'tthc-accounts': ['accounts/active', admin],
  'tthc-announcements': ['announcements/current', member],
  'tthc-bank-accounts': ['bank-accounts/in-use', duesCast.baseFinance],
  'tthc-clusters': ['reports/clusters', administrationCast.aboveSecretary],
  'tthc-delegation': ['transfer/awaiting-upper', 'm-upper-uy-ban-song-mau-org-head'],
  'tthc-dues': ['dues/assessed', member],
  'tthc-dues-exemption': ['dues/none', member],
  'tthc-dues-ledger': ['dues/assessed', duesCast.finance],
  'tthc-dues-period': ['dues/book-collecting', duesCast.finance],
  'tthc-dues-report': ['dues/book-split', duesCast.baseFinance],
  'tthc-feedback': ['feedback/answered', member],
  'tthc-home': ['corrections/needs-supplement', member],
  'tthc-official-transfer': ['transfer/draft', cast.routeC.member],
  'tthc-profile-check': ['corrections/none', member],
  'tthc-progress': ['reports/several-weeks', reportsCast.aboveSecretary],
  'tthc-readiness': ['accounts/none', baseSecretary],
  'tthc-reconciliation': ['transfer/none', 'm-upper-uy-ban-song-mau-org-officer'],
  'tthc-report-form': ['reports/several-weeks', reportsCast.focalPoint],
  'tthc-residence-campaign': ['residence/none', 'm-cell-so-vi-du-2-secretary'],
  'tthc-residence-comment': ['residence/none', cast.routeC.member],
  'tthc-signatures': ['images/seal-in-use', clerk],
  'tthc-support': ['feedback/none', baseSecretary],
  'tthc-unit-announcements': ['announcements/current', admin],
  'tthc-temporary-transfer': ['temporary/draft', cast.routeC.member],
};
/** Everything that was pressed. */
const all: string[] = [];
const inbox = ['transfer/inbox', cast.routeC.baseSecretary] as const;

beforeAll(() => void vi.spyOn(globalThis, 'print').mockImplementation(() => undefined));
afterEach(() => document.body.replaceChildren());

/** A button by its words: rows of a list have the same. */
const kindOf = ({ id, localName, textContent }: Element): string =>
  localName === 'select' ? id : (textContent ?? '').replaceAll(/\d+/g, '…').trim();

/** What can be pressed, and has not been; lists are changed last, since they change what else there is. */
function nextIn(root: ShadowRoot, pressed: ReadonlySet<string>): HTMLElement | undefined {
  const isNew = (one: Element): boolean =>
    one.checkVisibility() && !one.matches(':disabled') && !pressed.has(kindOf(one));
  return allIn(root, 'button, summary').find(isNew) ?? allIn(root, 'select').find(isNew);
}

/** Uses a control as a person does who came to it by the keyboard. */
function use(control: HTMLElement): void {
  control.focus();
  if (!(control instanceof HTMLSelectElement)) return control.click();
  control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

// Whether the focus stays is watched in every test of an element; here everything is pressed once.
test.each(everyTag.filter((tag) => tag !== 'tthc-portal' && !tag.startsWith('tthc-field')))(
  '%s keeps the focus whatever is pressed in it',
  async (tag) => {
    const [scenario, personId] = places[tag] ?? inbox;
    const served = await scenarioClient(scenario, personId);
    const element = await anyElement(tag, served);
    let open = 0;
    const fetch = (request: Request) => {
      open += 1;
      return served.fetch(request).finally(() => (open -= 1));
    };
    const portal = Object.assign(document.createElement('tthc-portal'), { fetch });
    portal.append(element);
    document.body.append(portal);
    const rest = () =>
      atRest(
        () => allTextOf(element),
        () => open > 0,
      );
    await rest();
    const pressed = new Set<string>();
    for (let presses = 0; presses < 12; presses += 1) {
      const next = nextIn(element.shadowRoot!, pressed);
      if (!next) break;
      pressed.add(kindOf(next));
      use(next);
      await rest();
    }
    all.push(...pressed);
  },
);

test('there was enough to press', () => expect(all.length).toBeGreaterThan(150));
