// A picker of service points for a shop's own checkout page:
//
//   <script src="https://desk.example:4180/spp/api.js"></script>
//   sendcloud.servicePoints.open({ apiKey, country, postalCode, … }, success, failure)
//
// The same global and the same arguments as Sendcloud's, so that pages written for that need only another address.
(() => {
  "use strict";

  const station = new URL(document.currentScript.src).origin;
  const ASKED = ["country", "language", "postalCode", "city", "carriers", "shopType", "servicePointId", "postNumber"];

  // How long the picker may take to come, and to say so once its frame has loaded whatever came; in milliseconds. A frame that says
  // nothing holds the browser's own page: the station is not there, or may not be shown on this page.
  const COMES_WITHIN = 20000;
  const SAYS_SO_WITHIN = 1000;

  // The picker that is open; none where there is none.
  let opened = null;

  function open(options, success, failure) {
    if (opened) opened.end();
    const fail = typeof failure === "function" ? failure : () => {};
    if (!options || !options.apiKey || !options.country) {
      fail([`${options && options.apiKey ? "country" : "apiKey"} is required`]);
      return;
    }
    const address = new URL("/spp/", station);
    address.searchParams.set("key", options.apiKey);
    address.searchParams.set("origin", window.location.origin);
    for (const name of ASKED) {
      if (options[name] !== undefined && options[name] !== null && options[name] !== "") {
        address.searchParams.set(name, String(options[name]));
      }
    }
    opened = lay(address, {
      selected: (message) => success(message.servicePoint, message.postNumber),
      error: (message) => fail(message.errors),
      closed: () => fail(["Closed"]),
    });
  }

  /** Lays the picker over the page and hears it out. */
  function lay(address, answers) {
    const before = document.activeElement;
    const overflow = document.documentElement.style.overflow;
    const frame = document.createElement("iframe");
    frame.src = address.href;
    frame.title = "Service points";
    Object.assign(frame.style, {
      position: "fixed", inset: "0", width: "100%", height: "100%", border: "0", zIndex: "2147483647",
      background: "transparent", colorScheme: "normal", visibility: "hidden",
    });
    let waiting = setTimeout(giveUp, COMES_WITHIN);
    let isThere = false;

    function giveUp() {
      end();
      answers.error({ errors: ["No answer"] });
    }

    // Until the picker says that it is there the shop's page stays as it is.
    function show() {
      isThere = true;
      clearTimeout(waiting);
      frame.style.visibility = "visible";
      document.addEventListener("focusin", keep);
      document.documentElement.style.overflow = "hidden";
      frame.focus();
    }

    function loaded() {
      if (isThere) return;
      clearTimeout(waiting);
      waiting = setTimeout(giveUp, SAYS_SO_WITHIN);
    }

    function hear(event) {
      if (event.origin !== station || event.source !== frame.contentWindow) return;
      if (event.data && event.data.type === "here") show();
      if (event.data && event.data.type === "titled") frame.title = String(event.data.title);
      const answer = event.data && Object.hasOwn(answers, event.data.type) ? answers[event.data.type] : null;
      if (!answer) return;
      end();
      answer(event.data);
    }

    // What stands behind a dialog takes no focus: whoever leaves the frame by Tab is led back into it.
    function keep(event) {
      if (event.target !== frame) frame.focus();
    }

    function escape(event) {
      if (event.key !== "Escape") return;
      end();
      answers.closed();
    }

    function end() {
      opened = null;
      clearTimeout(waiting);
      window.removeEventListener("message", hear);
      document.removeEventListener("focusin", keep);
      document.removeEventListener("keydown", escape, true);
      frame.remove();
      document.documentElement.style.overflow = overflow;
      if (before && before.isConnected && typeof before.focus === "function") before.focus();
    }

    window.addEventListener("message", hear);
    document.addEventListener("keydown", escape, true);
    frame.addEventListener("load", loaded);
    document.body.append(frame);
    return { end };
  }

  window.sendcloud = window.sendcloud || {};
  window.sendcloud.servicePoints = { open };
})();
