// Puts measures on the list and takes them off again, and says so; the button's own form works without this.
import { add, has, mayLose, read, remove, usable } from "/web/notepad.js";

const words = document.getElementById("merkzahl");

function announce(text) {
  const message = document.getElementById("meldung");
  if (!message) return;
  message.textContent = "";
  // A change after a moment is announced even when the words are the same as before.
  window.setTimeout(() => { message.textContent = text; }, 60);
}

function show(form) {
  const kept = has(form.dataset.merken);
  form.classList.toggle("gemerkt", kept);
  const word = form.querySelector(".wort");
  const wanted = kept ? words.dataset.remove : words.dataset.add;
  if (word.textContent !== wanted) word.textContent = wanted;
  const sign = kept ? "✓" : "+";
  const shown = form.querySelector(".zeichen");
  if (shown.textContent !== sign) shown.textContent = sign;
}

function showAll() {
  for (const form of document.querySelectorAll("form.merken")) show(form);
  const n = read().length;
  const count = n ? ` (${n})` : "";
  if (words.textContent !== count) words.textContent = count;
}

if (words && usable) {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form.merken")) return;
    const number = form.dataset.merken;
    const kept = has(number);
    if (kept && !mayLose(number)) {
      event.preventDefault();
      return;
    }
    if (!(kept ? remove(number) : add([number]))) return; // then the form leads to the list in the address
    event.preventDefault();
    showAll();
    announce(words.dataset[kept ? "removed" : "added"].replace("{measure}", number).replace("{n}", read().length));
  });
  // Answers come later than the page; other windows change the list too.
  new MutationObserver(showAll).observe(document.body, { childList: true, subtree: true, attributeFilter: ["data-merken"] });
  window.addEventListener("storage", showAll);
  window.addEventListener("pageshow", showAll);
  showAll();
}
