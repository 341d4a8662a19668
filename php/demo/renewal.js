// Counts down to a token's expiry and gets a new token before, as an app does in onTokenWillExpire.

/** ZEGO's SDKs warn an app this many seconds before a token expires. */
const WARNING = 30;

export class Renewal {
  #timer = null;

  /**
   * @param show   called each second with the seconds left
   * @param renew  called once, when it is time for a new token
   */
  constructor(show, renew) {
    this.show = show;
    this.renew = renew;
  }

  /** Restarts the countdown for a token with this remaining lifetime in seconds. */
  start(lifetime) {
    this.stop();
    const end = Date.now() + lifetime * 1000;
    // A token with a lifetime of 30 seconds or less is renewed after half of it.
    const warning = lifetime > WARNING ? WARNING : lifetime / 2;
    this.#timer = setInterval(() => this.#tick(end, warning), 1000);
    this.show(lifetime);
  }

  stop() {
    clearInterval(this.#timer);
  }

  #tick(end, warning) {
    const left = Math.max(0, Math.round((end - Date.now()) / 1000));
    this.show(left);
    if (left <= warning) {
      this.stop();
      this.renew();
    }
  }
}
