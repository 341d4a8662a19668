// Counts down to a token's expiry and gets a new token before, as an app does in onTokenWillExpire.

/**
 * ZEGO's SDKs warn an app this many seconds before a token expires. A token that lives no longer is
 * not renewed: the page would request tokens without end.
 */
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
    const isRenewed = lifetime > WARNING;
    this.#timer = setInterval(() => this.#tick(end, isRenewed), 1000);
    this.show(lifetime);
  }

  stop() {
    clearInterval(this.#timer);
  }

  #tick(end, isRenewed) {
    const left = Math.max(0, Math.round((end - Date.now()) / 1000));
    this.show(left);
    if (left === 0) {
      this.stop();
    } else if (isRenewed && left <= WARNING) {
      this.stop();
      this.renew();
    }
  }
}
