// Counts down to a token's expiry and asks for a new one before, as onTokenWillExpire wants of an app.

/** ZEGO's SDKs give notice this many seconds before a token expires. */
const NOTICE = 30;

export class Renewal {
  #timer = null;

  /**
   * @param show   is given the seconds left, each second
   * @param renew  is called once, when it is time for a new token
   */
  constructor(show, renew) {
    this.show = show;
    this.renew = renew;
  }

  /** Starts anew with a token that is valid for so many seconds from now on. */
  start(lifetime) {
    this.stop();
    const end = Date.now() + lifetime * 1000;
    // A token that lives no longer than the notice is renewed in the middle of its life.
    const notice = lifetime > NOTICE ? NOTICE : lifetime / 2;
    this.#timer = setInterval(() => this.#tick(end, notice), 1000);
    this.show(lifetime);
  }

  stop() {
    clearInterval(this.#timer);
  }

  #tick(end, notice) {
    const left = Math.max(0, Math.round((end - Date.now()) / 1000));
    this.show(left);
    if (left <= notice) {
      this.stop();
      this.renew();
    }
  }
}
