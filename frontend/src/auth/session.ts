import { InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { portalConfig } from '../app/config';
import { paths } from '../app/paths';
import { recentlyActive } from './activity';

const CLIENT = 'portal-spa';
/** Which realm this tab is signed in to: no secret, but enough to come back after a reload. */
const REALM_OF_TAB = 'portal.realm';
/** Kept beyond the tab, so that the office need not be chosen again. */
const LAST_REALM = 'portal.last-realm';
/** Words that could not be saved wait in the tab, for the person who wrote them and nobody else. */
const DRAFTS_OF_TAB = 'portal.draft.';
const WRITER_OF_TAB = 'portal.writer';
const REFRESH_BEFORE_END_MS = 30_000;

interface WayBack {
  returnTo: string;
  realm: string;
}

export type SessionState =
  | { status: 'signed-out' }
  | { status: 'signed-in'; realm: string }
  | { status: 'ended'; realm: string };

let manager: UserManager | undefined;
let user: User | undefined;
let state: SessionState = { status: 'signed-out' };
let refreshing: Promise<string | undefined> | undefined;
const listeners = new Set<() => void>();

function become(next: SessionState) {
  state = next;
  for (const listener of listeners) listener();
}

export function sessionState() {
  return state;
}

export function onSessionChange(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function lastRealm() {
  return localStorage.getItem(LAST_REALM) ?? undefined;
}

function managerOf(realm: string) {
  return new UserManager({
    authority: `${portalConfig().keycloakUrl}/realms/${realm}`,
    client_id: CLIENT,
    redirect_uri: `${location.origin}${paths.signInReturn}`,
    post_logout_redirect_uri: `${location.origin}/`,
    response_type: 'code',
    scope: 'openid',
    // Tokens never leave memory; the redirect's verifier and way back lie in the tab until the return.
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage, prefix: 'portal.redirect.' }),
    automaticSilentRenew: false,
    monitorSession: false,
    loadUserInfo: false,
  });
}

/** Leaves the page for the office's login page. `quietly` asks only whether the person is still signed in. */
export async function signIn(realm: string, returnTo: string, quietly = false) {
  const state: WayBack = { returnTo, realm };
  sessionStorage.setItem(REALM_OF_TAB, realm);
  await managerOf(realm).signinRedirect({
    state,
    prompt: quietly ? 'none' : undefined,
    ui_locales: document.documentElement.lang,
  });
}

export type SignInResult = { ok: true; returnTo: string } | { ok: false; returnTo: string; realm?: string };

let returning: Promise<SignInResult> | undefined;

/** Takes the answer out of the address exactly once, also when React renders the page twice. */
export function finishSignIn(): Promise<SignInResult> {
  returning ??= readSignInAnswer();
  return returning;
}

async function readSignInAnswer(): Promise<SignInResult> {
  const realm = sessionStorage.getItem(REALM_OF_TAB) ?? undefined;
  const answer = location.href;
  history.replaceState(history.state, '', paths.signInReturn);
  if (!realm) return { ok: false, returnTo: '/' };
  const candidate = managerOf(realm);
  try {
    const signedIn = await candidate.signinCallback(answer);
    if (!signedIn) return { ok: false, returnTo: '/', realm };
    keepDraftsOf(signedIn);
    manager = candidate;
    user = signedIn;
    localStorage.setItem(LAST_REALM, realm);
    become({ status: 'signed-in', realm });
    return { ok: true, returnTo: safePath((signedIn.state as WayBack | undefined)?.returnTo) };
  } catch (error) {
    const { state: wayBack, error: refusal } = error as { state?: WayBack; error?: string };
    // Only a refusal of the login ends it; a page that was left too early, or no network, does not.
    if (refusal) sessionStorage.removeItem(REALM_OF_TAB);
    return { ok: false, returnTo: safePath(wayBack?.returnTo), realm };
  }
}

/** Only ways inside the portal: an address from elsewhere must not become a jump. */
function safePath(path: string | undefined) {
  return path?.startsWith('/') && !path.startsWith('//') && !path.startsWith(paths.signInReturn) ? path : '/';
}

/** After a reload the tokens are gone; the login still knows the person. True when the page is being left. */
export async function resumeAfterReload(): Promise<boolean> {
  const realm = sessionStorage.getItem(REALM_OF_TAB);
  // Who left the login page without signing in has nothing to come back to, and reads the public pages as before.
  const someoneWasIn = sessionStorage.getItem(WRITER_OF_TAB) !== null;
  if (!realm || !someoneWasIn || location.pathname === paths.signInReturn) return false;
  await signIn(realm, location.pathname + location.search + location.hash, true);
  return true;
}

function forgetDrafts() {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(DRAFTS_OF_TAB)) sessionStorage.removeItem(key);
  }
}

function keepDraftsOf({ profile }: User) {
  const writer = `${profile.iss} ${profile.sub}`;
  if (sessionStorage.getItem(WRITER_OF_TAB) !== writer) forgetDrafts();
  sessionStorage.setItem(WRITER_OF_TAB, writer);
}

export async function signOut() {
  forgetDrafts();
  sessionStorage.removeItem(REALM_OF_TAB);
  const idToken = user?.id_token;
  const leaving = manager;
  user = undefined;
  await leaving?.signoutRedirect({ id_token_hint: idToken });
}

/** The session is over without the person wanting it: what is on the page stays, nothing more is loaded. */
export function endSession() {
  if (state.status !== 'signed-in') return;
  const realm = state.realm;
  user = undefined;
  become({ status: 'ended', realm });
}

/**
 * A token that is still good for a moment; renewed when needed, `undefined` when the session is over.
 * In the background nothing is renewed for somebody who has left the desk.
 */
export async function accessToken(inBackground = false): Promise<string | undefined> {
  if (!user) return undefined;
  const endsAt = (user.expires_at ?? 0) * 1000;
  if (endsAt - Date.now() > REFRESH_BEFORE_END_MS) return user.access_token;
  return inBackground && !recentlyActive() ? undefined : renew();
}

/** Renews the tokens, once for all who wait. */
export function renew(): Promise<string | undefined> {
  refreshing ??= renewNow().finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

async function renewNow() {
  if (!manager || !user?.refresh_token) {
    endSession();
    return undefined;
  }
  try {
    user = (await manager.signinSilent()) ?? undefined;
  } catch (error) {
    // No network is not the end of the session: the request that asked fails and can be repeated.
    if (error instanceof TypeError) throw error;
    user = undefined;
  }
  if (!user) {
    become(state.status === 'signed-in' ? { status: 'ended', realm: state.realm } : state);
    return undefined;
  }
  return user.access_token;
}

/** When the login forgets the person if nothing happens: the end of the refresh token. */
export function sessionEndsAt(): number | undefined {
  const token = user?.refresh_token;
  if (!token) return user?.expires_at ? user.expires_at * 1000 : undefined;
  const payload = token.split('.')[1];
  if (!payload) return undefined;
  try {
    const { exp } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { exp?: number };
    return exp ? exp * 1000 : undefined;
  } catch {
    // An opaque refresh token says nothing about its end; then there is nothing to warn of.
    return undefined;
  }
}

/** For tests of pages: a session without a login, with a token that no server would take. */
export function pretendSession(realm: string | undefined) {
  if (!import.meta.env.TEST && import.meta.env.MODE !== 'test') throw new Error('only in tests');
  user = realm
    ? ({ access_token: 'test', expires_at: Date.now() / 1000 + 3600 } as unknown as User)
    : undefined;
  become(realm ? { status: 'signed-in', realm } : { status: 'signed-out' });
}
