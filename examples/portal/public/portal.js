// The demo portal: signs a person in, puts the kit's elements into pages, and answers their events. No build, no framework.
import { accessToken, finishSignIn, signIn, signInBeside, signInSilently, signOut } from './sign-in.js';

const view = document.querySelector('#view');
const title = document.title;
let portal;

/** The pages by their address; what follows `#/` is split at slashes. */
const pages = {
  '': { template: 'home', tag: 'tthc-home', title: 'Trang chủ' },
  'chuyen-chinh-thuc': { tag: 'tthc-official-transfer', title: 'Chuyển sinh hoạt chính thức' },
  'hop-thu': { template: 'inbox', tag: 'tthc-inbox', title: 'Hộp thư' },
  'ho-so': { template: 'dossier', tag: 'tthc-dossier', title: 'Hồ sơ' },
  viec: { template: 'services', title: 'Tất cả các việc' },
  'chuyen-tam-thoi': { tag: 'tthc-temporary-transfer', title: 'Chuyển sinh hoạt tạm thời' },
  'noi-cu-tru': { tag: 'tthc-residence-comment', title: 'Nhận xét nơi cư trú' },
  'dang-phi': { tag: 'tthc-dues', title: 'Đảng phí' },
  'mien-giam': { tag: 'tthc-dues-exemption', title: 'Miễn, giảm đảng phí' },
  'thong-tin': { tag: 'tthc-profile-check', title: 'Thông tin của tôi' },
  'uy-quyen': { tag: 'tthc-delegation', title: 'Ủy quyền' },
  'dot-nhan-xet': { tag: 'tthc-residence-campaign', title: 'Đợt nhận xét hằng năm' },
  'so-dang-phi': { tag: 'tthc-dues-ledger', title: 'Sổ thu đảng phí' },
  'ky-dang-phi': { tag: 'tthc-dues-period', title: 'Kỳ đảng phí' },
  'bao-cao-dang-phi': { tag: 'tthc-dues-report', title: 'Báo cáo đảng phí' },
  'tai-khoan': { tag: 'tthc-accounts', title: 'Tài khoản' },
  'tai-khoan-ngan-hang': { tag: 'tthc-bank-accounts', title: 'Tài khoản ngân hàng' },
  'chu-ky': { tag: 'tthc-signatures', title: 'Chữ ký và con dấu' },
  'san-sang': { tag: 'tthc-readiness', title: 'Mức độ sẵn sàng' },
  'dau-moi': { tag: 'tthc-support-contacts', title: 'Đầu mối hỗ trợ' },
  'thong-bao': { tag: 'tthc-announcements', title: 'Thông báo của đơn vị' },
  'dang-thong-bao': { tag: 'tthc-unit-announcements', title: 'Đăng thông báo' },
  'doi-chieu': { tag: 'tthc-reconciliation', title: 'Đối chiếu dữ liệu' },
  'tien-do': { tag: 'tthc-progress', title: 'Tiến độ' },
  'bao-cao': { tag: 'tthc-report-form', title: 'Báo cáo' },
  cum: { tag: 'tthc-clusters', title: 'Cụm đơn vị' },
  'huong-dan': { template: 'guide', tag: 'tthc-guide', title: 'Hướng dẫn', isOpen: true },
  'moc-thoi-gian': { tag: 'tthc-milestones', title: 'Mốc thời gian' },
  'ho-tro': { tag: 'tthc-support', title: 'Hỗ trợ' },
  'nguoi-giup': { tag: 'tthc-assisted', title: 'Có người giúp' },
  'gop-y': { tag: 'tthc-feedback', title: 'Góp ý' },
};

/** Where each thing that somebody may begin has its page. */
const beginnings = {
  'official-transfer': 'chuyen-chinh-thuc',
  'temporary-transfer': 'chuyen-tam-thoi',
  'residence-comment': 'noi-cu-tru',
  dues: 'dang-phi',
  inbox: 'hop-thu',
  dossiers: 'hop-thu',
  profile: 'thong-tin',
  support: 'ho-tro',
  feedback: 'gop-y',
};

const signedIn = { token: accessToken, renew: signInSilently, beside: signInBeside };

function show({ template, tag }) {
  const content = template ? document.getElementById(template).content.cloneNode(true) : document.createElement(tag);
  (portal ?? view).replaceChildren(content);
  return (portal ?? view).firstElementChild;
}

function route({ moveFocus = true } = {}) {
  const [name = '', ...rest] = location.hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  const known = Object.hasOwn(pages, name) ? pages[name] : undefined;
  // A kit of another version may lack an element.
  const isHere = known && (known.template || customElements.get(known.tag));
  const page = isHere ? known : { template: 'missing', title: 'Không có trang này' };
  document.title = `${page.title} – ${title}`;
  for (const link of document.querySelectorAll('#menu a'))
    if (link.hash === `#/${name}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  const first = show(page);
  if (page.template === 'dossier') {
    [first.procedure, first.dossierId] = [rest[0] ?? '', rest[1] ?? ''];
  }
  // Whoever listens to the page learns where they are now.
  if (moveFocus) first.focus();
  scrollTo(0, 0);
}

/** Shows the portal to whoever is signed in. A trial brings its own session, and the screen to begin with. */
async function begin({ session = signedIn, first = (show) => show() } = {}) {
  portal = document.createElement('tthc-portal');
  portal.token = session.token();
  portal.setAttribute('dossier-href', '#/ho-so/{procedure}/{id}');
  portal.addEventListener('tthc-open-dossier', ({ procedure, dossierId }) => {
    location.hash = `#/ho-so/${encodeURIComponent(procedure)}/${encodeURIComponent(dossierId)}`;
  });
  portal.addEventListener('tthc-start', ({ what }) => {
    location.hash = `#/${beginnings[what]}`;
  });
  const renew = async () => {
    if (await session.renew()) portal.token = session.token();
  };
  portal.addEventListener('tthc-renew-session', renew);
  portal.addEventListener('tthc-session-expired', renew);
  portal.addEventListener('tthc-sign-in', async () => {
    if (await session.beside()) portal.token = session.token();
  });
  view.replaceChildren(portal);
  document.querySelector('#menu').hidden = false;
  document.querySelector('#person').hidden = false;
  addEventListener('hashchange', () => route());
  first(() => route({ moveFocus: false }));
  document.querySelector('#person-name').textContent = (await nameOf(session)) ?? '';
}

async function nameOf({ token, name }) {
  if (name) return name;
  const me = await fetch('/v1/me', { headers: { authorization: `Bearer ${token()}` } });
  return me.ok ? (await me.json()).name : undefined;
}

/** Before somebody is signed in: the way in, and the pages that need nobody. */
function welcome() {
  const page = pages[location.hash.replace(/^#\//, '')];
  if (page?.isOpen) return show(page);
  const first = show({ template: 'welcome' });
  document.querySelector('#sign-in').addEventListener('click', () => void signIn());
  return first;
}

// Addresses after # are pages here, so the skip link does without one.
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  view.focus();
});
document.querySelector('#switch').addEventListener('click', () => void signIn({ again: true }));
document.querySelector('#sign-out').addEventListener('click', () => void signOut());

await customElements.whenDefined('tthc-portal');
// A server for trials shows this page under /qa/ too, with a strip for testers; no portal of its own has that.
const trial = location.pathname === '/qa/' ? await (await import('./qa.js')).openTrial(pages) : undefined;
if (trial) await begin(trial);
else if ((await finishSignIn()) || (await signInSilently())) await begin();
else {
  welcome();
  addEventListener('hashchange', () => welcome().focus());
}
