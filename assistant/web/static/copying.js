// Buttons that copy a field's words, and one that prints; both stay hidden where this does not run.
for (const button of document.querySelectorAll("[data-kopieren]")) {
  const field = document.getElementById(button.dataset.kopieren);
  button.hidden = false;
  button.addEventListener("click", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand("copy"); // without https there is no clipboard
    }
    const message = document.getElementById("meldung");
    message.textContent = "";
    window.setTimeout(() => { message.textContent = button.dataset.kopiert; }, 60);
    button.classList.add("kopiert");
    const name = button.textContent;
    button.textContent = button.dataset.kopiert;
    window.setTimeout(() => { button.textContent = name; button.classList.remove("kopiert"); }, 2500);
  });
}
for (const button of document.querySelectorAll("[data-drucken]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
