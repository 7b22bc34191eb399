// The page of the list: shows what the browser keeps, keeps notes, and takes over a list that came by a link.
import { add, address, has, read, remove, usable, write } from "/web/notepad.js";

const form = document.getElementById("liste");
const shown = form ? form.dataset.measures.split(",") : [];
const kept = read().map(([number]) => number);
const isOwn = shown.length === kept.length && shown.every((number) => kept.includes(number));

function keepNotes() {
  for (const field of form.querySelectorAll("[data-notiz]")) {
    const number = field.dataset.notiz;
    const own = read().find(([kept]) => kept === number);
    if (own && !field.value) field.value = own[1];
    field.addEventListener("input", () => write(read().map(([n, note]) => [n, n === number ? field.value : note])));
  }
}

function follow() {
  for (const link of form.querySelectorAll("[data-entfernen]")) {
    link.addEventListener("click", () => { if (isOwn) remove(link.dataset.entfernen); });
  }
  const clear = document.getElementById("leeren");
  clear.addEventListener("click", (event) => {
    if (isOwn && !window.confirm(clear.dataset.sicher)) event.preventDefault();
    else if (isOwn) write([]);
  });
  document.getElementById("uebernehmen").addEventListener("click", () => {
    if (add(shown.filter((number) => !has(number)))) window.location.assign(address());
  });
}

if (!usable) {
  document.getElementById("kein-speicher").hidden = false;
} else if (!form && kept.length && !new URLSearchParams(window.location.search).has("m")) {
  window.location.replace(address());
} else if (form) {
  document.getElementById("fremd").hidden = isOwn;
  document.getElementById("eigene").hidden = !kept.length;
  keepNotes();
  follow();
}
