// The demo portal: signs a person in, puts the kit's elements into pages, and answers their events. No build, no framework.
import { accessToken, finishSignIn, signIn, signInBeside, signInSilently, signOut } from './sign-in.js';

const view = document.querySelector('#view');
const title = document.title;
let portal;

/** The pages by their address; what follows `#/` is split at slashes. */
const pages = {
  '': { template: 'home', title: 'Trang chủ' },
  'chuyen-chinh-thuc': { template: 'transfer', title: 'Chuyển sinh hoạt chính thức' },
  'hop-thu': { template: 'inbox', title: 'Hộp thư' },
  'ho-so': { template: 'dossier', title: 'Hồ sơ' },
};

function show(template) {
  const content = document.getElementById(template).content.cloneNode(true);
  (portal ?? view).replaceChildren(content);
  return (portal ?? view).firstElementChild;
}

function route({ moveFocus = true } = {}) {
  const [name = '', ...rest] = location.hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  const page = Object.hasOwn(pages, name) ? pages[name] : { template: 'missing', title: 'Không có trang này' };
  document.title = `${page.title} – ${title}`;
  for (const link of document.querySelectorAll('#menu a'))
    if (link.hash === `#/${name}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  const first = show(page.template);
  if (page.template === 'dossier') {
    [first.procedure, first.dossierId] = [rest[0] ?? '', rest[1] ?? ''];
  }
  // Whoever listens to the page learns where they are now.
  if (moveFocus) first.focus();
  scrollTo(0, 0);
}

async function begin() {
  portal = document.createElement('tthc-portal');
  portal.token = accessToken();
  portal.addEventListener('tthc-open-dossier', ({ procedure, dossierId }) => {
    location.hash = `#/ho-so/${encodeURIComponent(procedure)}/${encodeURIComponent(dossierId)}`;
  });
  const renew = async () => {
    if (await signInSilently()) portal.token = accessToken();
  };
  portal.addEventListener('tthc-renew-session', renew);
  portal.addEventListener('tthc-session-expired', renew);
  portal.addEventListener('tthc-sign-in', async () => {
    if (await signInBeside()) portal.token = accessToken();
  });
  view.replaceChildren(portal);
  document.querySelector('#menu').hidden = false;
  document.querySelector('#person').hidden = false;
  addEventListener('hashchange', () => route());
  route({ moveFocus: false });
  const me = await fetch('/v1/me', { headers: { authorization: `Bearer ${accessToken()}` } });
  if (me.ok) document.querySelector('#person-name').textContent = (await me.json()).name;
}

// Addresses after # are pages here, so the skip link does without one.
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  view.focus();
});
document.querySelector('#switch').addEventListener('click', () => void signIn({ again: true }));
document.querySelector('#sign-out').addEventListener('click', () => void signOut());

await customElements.whenDefined('tthc-portal');
if ((await finishSignIn()) || (await signInSilently())) await begin();
else {
  show('welcome');
  document.querySelector('#sign-in').addEventListener('click', () => void signIn());
}
