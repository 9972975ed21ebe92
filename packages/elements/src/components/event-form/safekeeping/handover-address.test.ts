import { afterEach, expect, test } from 'vitest';
import '../../portal/index.ts';
import { handoverAddress } from './handover-address.ts';

const here = location.href;
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', here);
});

const dossier = { procedure: 'official-transfer', id: 'dossier-0001' };
const page = () => location.origin + location.pathname;

/** An element deep inside a portal, in a shadow root of its own. */
function inside(href?: string): Element {
  const portal = document.createElement('tthc-portal');
  if (href !== undefined) portal.setAttribute('dossier-href', href);
  const screen = document.createElement('div');
  const form = document.createElement('p');
  screen.attachShadow({ mode: 'open' }).append(form);
  portal.append(screen);
  document.body.append(portal);
  return form;
}

test('the way to the phone is the one the portal names, with the dossier in it and nothing of this page', () => {
  history.replaceState(null, '', '?code=bi-mat&state=x#/chuyen-chinh-thuc');
  expect(handoverAddress(inside('#/ho-so/{procedure}/{id}'), dossier)).toBe(
    `${page()}#/ho-so/official-transfer/dossier-0001`,
  );
  expect(handoverAddress(inside('https://cong.example/{procedure}/{id}'), { ...dossier, id: 'a/b?c' })).toBe(
    'https://cong.example/official-transfer/a%2Fb%3Fc',
  );
});

test('without a way of its own it is this page, but nothing that a sign-in left in its address', () => {
  history.replaceState(null, '', '?trang=ho-so#phan-2');
  expect(handoverAddress(inside(), dossier)).toBe(`${page()}?trang=ho-so#phan-2`);
  for (const left of ['?code=abc&state=def', '#access_token=abc', '?a=1&session_state=x']) {
    history.replaceState(null, '', `${location.pathname}${left}`);
    expect(handoverAddress(inside(), dossier)).toBe(page());
  }
});
