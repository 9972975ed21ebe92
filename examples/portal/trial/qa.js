// The portal for testers: which state of the trial it is in, links to it, and the way into any other. Served under /qa/, and only by a
// server with levers for trials.
import './tthc/tthc-qa.js';
import './tthc/tthc-tour.js';

/** Puts the strip for testers on the page; resolves with the session and the screen of the state that the address names. */
export async function openTrial(pages) {
  const bar = document.createElement('tthc-qa');
  document.body.prepend(bar, wayToPractice());
  pages['tap-lam'] = { tag: 'tthc-tour', title: 'Tập làm thử', isOpen: true };
  const entered = await bar.open();
  if (!entered) return undefined;
  let { token } = entered;
  const renew = async () => {
    token = await bar.token();
    return token !== undefined;
  };
  // The address follows the page, so that a link can be taken from the browser, too.
  const follow = () => {
    const href = bar.href();
    if (href) history.replaceState(null, '', href + location.hash);
  };
  return {
    session: { token: () => token, name: entered.name, renew, beside: renew },
    first: (show) => {
      const portal = document.querySelector('tthc-portal');
      const { element, locale } = entered.link;
      if (locale) portal.locale = locale;
      history.replaceState(null, '', location.search + hashOf(entered, pages));
      show();
      const screen = portal.querySelector(element);
      if (screen) bar.screenOf(entered, screen);
      // A screen that has no page of its own here.
      else portal.replaceChildren(bar.screenOf(entered));
      // The portal's own listener came first.
      addEventListener('hashchange', follow);
    },
  };
}

/** The way to the tour: a practice begins wherever the trial is, and with whatever data. */
function wayToPractice() {
  const line = document.createElement('p');
  const link = document.createElement('a');
  line.className = 'wide';
  link.href = '#/tap-lam';
  link.textContent = 'Tập làm thử với dữ liệu giả định';
  line.append(link);
  return line;
}

/** The page of the portal on which the screen of a state stands. */
function hashOf({ link: { element }, dossier }, pages) {
  const [name = ''] = Object.entries(pages).find(([, { tag }]) => tag === element) ?? [];
  const rest = element === 'tthc-dossier' && dossier ? [dossier.procedure, dossier.id] : [];
  return `#/${[name, ...rest].map(encodeURIComponent).join('/')}`;
}
