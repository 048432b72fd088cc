import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import { createStore } from '../store';

/** What the backend tells the SPA about the issuer, at `/config.json`. */
interface Settings {
  issuer: string;
  clientId: string;
}

export type SessionState = 'anonymous' | 'signedIn' | 'expired';

/** Where the issuer sends the browser back to, in the window, a popup or a frame alike. */
export const SIGN_IN_PATH = '/signin';

/**
 * Who is signed in. Code + PKCE against the issuer; the token lives in this tab only. When it expires it is renewed silently;
 * where that fails, requests wait behind a dialog until the reader has signed in again, so that nothing typed is lost.
 */
export class Session {
  readonly manager: UserManager;
  readonly state = createStore<SessionState>('anonymous');
  #renewal: Promise<User | null> | undefined;
  #waiting: ((user: User) => void)[] = [];

  constructor(manager: UserManager) {
    this.manager = manager;
    manager.events.addUserLoaded((user) => {
      this.#signedIn(user);
    });
  }

  static async open(): Promise<Session> {
    const response = await fetch(`${location.origin}/config.json`);
    if (!response.ok) throw new Error(`config.json: ${response.status}`);
    const settings = (await response.json()) as Settings;
    const session = new Session(
      new UserManager({
        authority: settings.issuer,
        client_id: settings.clientId,
        redirect_uri: location.origin + SIGN_IN_PATH,
        post_logout_redirect_uri: `${location.origin}/`,
        scope: 'openid profile',
        userStore: new WebStorageStateStore({ store: sessionStorage }),
        automaticSilentRenew: true,
        silentRequestTimeoutInSeconds: 10,
        popupWindowFeatures: { width: 480, height: 720 },
      }),
    );
    const user = await session.manager.getUser();
    if (user !== null && user.expired !== true) session.state.set('signedIn');
    return session;
  }

  /** The token to send, or nothing for somebody who has not signed in. Waits while the reader signs in again. */
  async token(): Promise<string | undefined> {
    if (this.state.get() === 'anonymous') return undefined;
    const user = await this.manager.getUser();
    if (user !== null && user.expired !== true) return user.access_token;
    return (await this.renewed()).access_token;
  }

  /** The next valid user: renewed silently if the issuer allows it, otherwise once the reader has signed in again. */
  async renewed(): Promise<User> {
    this.#renewal ??= this.manager.signinSilent().catch(() => null);
    const user = await this.#renewal;
    this.#renewal = undefined;
    if (user !== null && user.expired !== true) return user;
    this.state.set('expired');
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Leaves for the issuer's login page and comes back to where the reader wanted to go. */
  async signIn(to: string): Promise<void> {
    await this.manager.signinRedirect({ state: to });
  }

  /** Signs in again in a small window, while the page below stays as it is. */
  async signInAgain(): Promise<void> {
    await this.manager.signinPopup();
  }

  async signOut(): Promise<void> {
    await this.manager.signoutRedirect();
  }

  #signedIn(user: User): void {
    this.state.set('signedIn');
    for (const resolve of this.#waiting.splice(0)) resolve(user);
  }
}
