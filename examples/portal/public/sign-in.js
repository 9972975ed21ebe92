// Sign-in by OpenID Connect: authorization code with PKCE. Tokens live in this page's memory and nowhere else; what
// sessionStorage keeps is only the question that was asked, until the answer to it comes back.

const issuer = '/oidc';
const clientId = 'tthc-portal';
const asked = 'tthc-portal.sign-in';
const channelName = 'tthc-portal.sign-in';

/** The tokens of the person who is signed in. */
let tokens;

/** The access token, or undefined. */
export const accessToken = () => tokens?.access_token;

/** Leaves for the sign-in page and comes back to where the person was. `again` lets another person take over. */
export async function signIn({ again = false } = {}) {
  const question = await newQuestion('/', again ? { prompt: 'login' } : {});
  // Another person begins at the front page: what the first one was reading may not be theirs to see.
  sessionStorage.setItem(asked, JSON.stringify({ ...question.kept, hash: again ? '' : location.hash }));
  location.assign(question.address);
}

/** Signs in without a question, if the provider still knows the person. True when it did. */
export async function signInSilently() {
  try {
    const { address, kept } = await newQuestion('/silent.html', { prompt: 'none' });
    // The provider is on this origin, so its redirect can be followed here. Elsewhere a hidden frame does the same.
    const { url } = await fetch(address, { credentials: 'same-origin' });
    return await answered(new URL(url), kept);
  } catch {
    return false;
  }
}

/** Signs in in a window of its own, so that nothing on this page is lost. Must be called from a click. */
export async function signInBeside() {
  // The window is opened before anything is awaited: browsers allow it only while they handle the click.
  const beside = window.open('', 'tthc-sign-in', 'popup,width=520,height=720');
  if (!beside) return signIn().then(() => false);
  const { address, kept } = await newQuestion('/callback.html', {});
  const answer = new Promise((resolve) => {
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = ({ data }) => {
      if (new URL(data, location.href).searchParams.get('state') !== kept.state) return;
      channel.close();
      resolve(new URL(data, location.href));
    };
  });
  beside.location.assign(address);
  return answered(await answer, kept);
}

/** Takes up the answer of a sign-in that left this page. True when somebody is signed in now. */
export async function finishSignIn() {
  const here = new URL(location.href);
  const kept = sessionStorage.getItem(asked);
  if (!kept || !here.searchParams.has('state')) return false;
  sessionStorage.removeItem(asked);
  const { hash, ...question } = JSON.parse(kept);
  history.replaceState(null, '', `/${hash}`);
  return answered(here, question);
}

/** Signs out here and at the provider. */
export async function signOut() {
  const { end_session_endpoint: end } = await provider();
  const parameters = new URLSearchParams({ client_id: clientId, post_logout_redirect_uri: `${location.origin}/` });
  if (tokens) parameters.set('id_token_hint', tokens.id_token);
  tokens = undefined;
  location.assign(`${end}?${parameters}`);
}

async function newQuestion(back, more) {
  const verifier = random();
  const state = random();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const redirect = location.origin + back;
  const parameters = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    scope: 'openid profile',
    redirect_uri: redirect,
    state,
    code_challenge: base64url(digest),
    code_challenge_method: 'S256',
    ...more,
  });
  const { authorization_endpoint: endpoint } = await provider();
  return { address: `${endpoint}?${parameters}`, kept: { verifier, state, redirect } };
}

/** Exchanges the code for tokens; an answer to another question is nobody's. */
async function answered(address, { verifier, state, redirect }) {
  const code = address.searchParams.get('code');
  if (!code || address.searchParams.get('state') !== state) return false;
  const { token_endpoint: endpoint } = await provider();
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: clientId,
    code,
    redirect_uri: redirect,
    code_verifier: verifier,
  });
  const response = await fetch(endpoint, { method: 'POST', body });
  if (!response.ok) return false;
  tokens = await response.json();
  return true;
}

let discovered;
const provider = () =>
  (discovered ??= fetch(`${issuer}/.well-known/openid-configuration`).then((response) => response.json()));

const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));
const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
