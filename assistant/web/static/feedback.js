// Sends feedback without leaving the answer; without this the form leads to a page of its own.
let shown = "";

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("form.rueckmeldung")) return;
  event.preventDefault();
  const sent = new URLSearchParams(new FormData(form, event.submitter));
  const message = form.querySelector(".rueckmeldung-antwort");
  message.textContent = "";
  let said = form.dataset.fehler;
  try {
    const answer = await fetch(form.action, { method: "POST", body: sent, headers: { Accept: "application/json" } });
    const told = await answer.json();
    said = told.said ?? said;
    if (told.kept) form.reset();
  } catch {
    // the connection dropped; the words stay in the field
  }
  message.textContent = said;
});

// Gradio may fill the elements of the last answer with the next one.
new MutationObserver(() => {
  const now = document.querySelector("#antwort .antwort")?.dataset.address ?? "";
  if (now === shown) return;
  shown = now;
  for (const message of document.querySelectorAll(".rueckmeldung-antwort")) message.textContent = "";
}).observe(document.body, { childList: true, subtree: true, attributeFilter: ["data-address"] });
