// Keeps the address, the title and the announcement in step with the answer that is shown.
(() => {
  "use strict";
  const name = document.title;
  let shown = "";

  // The question and those before it, as an address holds them.
  function asked(search) {
    const held = new URLSearchParams(search);
    return JSON.stringify([(held.get("q") ?? "").trim(), ...held.getAll("nach").map((text) => text.trim()).slice(-5)]);
  }

  // An answer that was asked for on the page comes into sight, also from below a telephone's keyboard.
  function bringUp(answer) {
    if (window.matchMedia("(pointer: coarse)").matches) document.activeElement?.blur();
    const { top } = answer.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight / 2) answer.scrollIntoView({ block: "start" });
  }

  function follow(answer) {
    const { address, question, status } = answer.dataset;
    const message = document.getElementById("meldung");
    message.textContent = "";
    // A change after a moment is announced even when the words are the same as before.
    window.setTimeout(() => { message.textContent = status; }, 60);
    if (!address) return;
    document.title = `${question} – ${name}`;
    if (asked(window.location.search) === asked(new URL(address, window.location.origin).search)) return;
    window.history.pushState(null, "", address);
    bringUp(answer);
  }

  new MutationObserver(() => {
    const answer = document.querySelector("#antwort .antwort");
    // Gradio may fill the elements of the last answer with the next one, so their identity says nothing.
    const now = answer ? `${answer.dataset.address}\n${answer.dataset.status}` : "";
    if (now === shown) return;
    shown = now;
    if (!answer) return;
    for (const details of answer.querySelectorAll("details[open]")) details.open = false;
    follow(answer);
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ["data-address", "data-status"] });

  // Gradio sets the language of the page to the browser's; the page keeps the one that its address names.
  const root = document.documentElement;
  const { lang, dir } = root;
  const keep = () => {
    if (root.lang !== lang) root.lang = lang;
    if (root.dir !== dir) root.dir = dir;
  };
  new MutationObserver(keep).observe(root, { attributeFilter: ["lang", "dir"] });
  keep();

  // Gradio sets a base address, against which "#inhalt" would load another page.
  document.querySelector(".sprung").addEventListener("click", (event) => {
    const content = document.getElementById("inhalt");
    if (!content) return;
    event.preventDefault();
    content.tabIndex = -1;
    content.focus();
  });

  window.addEventListener("popstate", () => window.location.reload());
})();
