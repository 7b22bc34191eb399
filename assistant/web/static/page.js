// Keeps the address, the title and the announcement in step with the answer that is shown.
(() => {
  "use strict";
  const name = document.title;
  let shown = null;

  function follow(answer) {
    const { address, question, status } = answer.dataset;
    const message = document.getElementById("meldung");
    message.textContent = "";
    // A change after a moment is announced even when the words are the same as before.
    window.setTimeout(() => { message.textContent = status; }, 60);
    if (!address) return;
    document.title = `${question} – ${name}`;
    const here = new URLSearchParams(window.location.search).get("q");
    if (here === null || here.trim() !== question) window.history.pushState(null, "", address);
    if (answer.getBoundingClientRect().top < 0) answer.scrollIntoView({ block: "start" });
  }

  new MutationObserver(() => {
    const answer = document.querySelector("#antwort .antwort");
    if (answer && answer !== shown) { shown = answer; follow(answer); }
  }).observe(document.body, { childList: true, subtree: true });

  window.addEventListener("popstate", () => window.location.reload());
})();
