// The page comes with its field and its answer, and works so; when Gradio has made its own, that takes their place.
(() => {
  "use strict";
  const early = document.getElementById("vorab");
  if (!early) return;
  const steps = "a, button, input:not([type=hidden]), textarea, summary";
  const field = early.querySelector("[name=q]");

  // What was typed, chosen and opened in the meantime, and where the keyboard is.
  function takeOver(app, later) {
    if (later.value !== field.value) {
      later.value = field.value;
      later.dispatchEvent(new Event("input", { bubbles: true }));
    }
    const opened = [...early.querySelectorAll("details")].map((one) => one.open);
    app.querySelectorAll("details").forEach((one, place) => { one.open = opened[place] ?? false; });
    for (const chosen of early.querySelectorAll("#antwort input[id]")) {
      const same = app.querySelector(`#${CSS.escape(chosen.id)}`);
      if (same) [same.checked, same.value] = [chosen.checked, chosen.value];
    }
    return [...early.querySelectorAll(steps)].indexOf(document.activeElement);
  }

  function arrive() {
    const app = document.querySelector("gradio-app");
    const later = app?.querySelector("#frage textarea, #frage input");
    if (!later || !app.querySelector("#fragen") || !app.querySelector("#antwort .unter")) return;
    watching.disconnect();
    const place = takeOver(app, later);
    const { selectionStart, selectionEnd } = field;
    early.remove();
    if (place < 0) return;
    app.querySelectorAll(steps)[place]?.focus({ preventScroll: true });
    if (document.activeElement === later) later.setSelectionRange(selectionStart, selectionEnd);
  }

  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    field.form.requestSubmit();
  });
  const watching = new MutationObserver(arrive);
  watching.observe(document.body, { childList: true, subtree: true });
})();
