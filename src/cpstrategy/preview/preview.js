// The preview's script: takes over what has changed in a page, and leaves the rest where it is.
// Only `cpstrategy serve` puts it into pages; what is built has no scripts.
"use strict";

(() => {
  const own = document.currentScript;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let stream;

  const listen = () => {
    const asked = new URLSearchParams({ page: own.dataset.page, key: own.dataset.key });
    stream = new EventSource(`/-/events?${asked}`);
    stream.addEventListener("page", event => take(JSON.parse(event.data)));
    stream.addEventListener("open", () => lost(false));
    stream.addEventListener("error", () => lost(true));
  };

  const lost = is => {
    const words = document.querySelector(".cps-preview-lost");
    if (words) words.hidden = !is;
  };

  const take = html => {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    const down = scrollY, held = down ? reading() : null, before = held?.getBoundingClientRect().top;
    match(document.documentElement, fresh.documentElement);
    const moved = held?.isConnected ? held.getBoundingClientRect().top - before : down - scrollY;
    if (moved) scrollBy({ top: moved, behavior: "instant" });
  };

  // The first words in view stay where they are, whatever becomes longer above them.
  const reading = () =>
    [...document.querySelectorAll("main :is(h2, h3, h4, p, li, dt, dd, tr)")].find(
      one => one.getBoundingClientRect().bottom > 0,
    );

  // Makes an element like another; what is the same already is not touched.
  const match = (old, fresh) => {
    if (old.isEqualNode(fresh)) return;
    if (old.nodeName !== fresh.nodeName || old.id !== fresh.id || old.nodeType !== Node.ELEMENT_NODE) {
      const made = document.importNode(fresh, true);
      old.replaceWith(made);
      show(made);
      return;
    }
    for (const { name } of [...old.attributes]) {
      if (!fresh.hasAttribute(name) && !keeps(old, name)) old.removeAttribute(name);
    }
    for (const { name, value } of fresh.attributes) {
      if (old.getAttribute(name) !== value && !keeps(old, name)) old.setAttribute(name, value);
    }
    matchChildren(old, fresh);
  };

  // What the reader has opened stays open.
  const keeps = (element, name) => element.nodeName === "DETAILS" && name === "open";

  const matchChildren = (old, fresh) => {
    const before = [...old.childNodes], after = [...fresh.childNodes];
    while (before.length && after.length && before[0].isEqualNode(after[0])) {
      before.shift();
      after.shift();
    }
    while (before.length && after.length && before.at(-1).isEqualNode(after.at(-1))) {
      before.pop();
      after.pop();
    }
    const behind = before.length ? before.at(-1).nextSibling : null;
    const place = before.length ? behind : following(old, fresh, after);
    const both = Math.min(before.length, after.length);
    for (let at = 0; at < both; at++) match(before[at], after[at]);
    for (const gone of before.slice(both)) gone.remove();
    for (const one of after.slice(both)) {
      const made = document.importNode(one, true);
      old.insertBefore(made, place);
      show(made);
    }
  };

  // Where nodes go if none is replaced: before as many as follow them in the fresh page.
  const following = (old, fresh, after) => {
    if (!after.length) return null;
    const last = [...fresh.childNodes].indexOf(after.at(-1));
    const rest = fresh.childNodes.length - 1 - last;
    return rest ? old.childNodes[old.childNodes.length - rest] : null;
  };

  // A short light on what is new, for those who do not mind that something moves.
  const show = node => {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    if (calm.matches || !element?.closest("main")) return;
    element.animate([{ opacity: 0.3 }, { opacity: 1 }], 600);
  };

  // A browser keeps few connections to one place: pages that nobody sees give theirs back.
  document.addEventListener("visibilitychange", () => {
    stream?.close();
    if (!document.hidden) listen();
  });
  if (!document.hidden) listen();
})();
