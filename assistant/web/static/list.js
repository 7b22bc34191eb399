// The page of the list: shows what the browser keeps, keeps notes, and takes over a list that came by a link.
import { add, address, has, isList, mayLose, read, remove, usable, wasList, write } from "/web/notepad.js";

const form = document.getElementById("liste");
const shown = form ? form.dataset.measures.split(",") : [];
const asked = new URLSearchParams(window.location.search).getAll("m").flatMap((numbers) => numbers.split(","));
// Numbers that the report does not have are left out on the page and stay in the address.
const isNow = () => isList(shown) || isList(asked);
// This step of the browser's history showed the own list, whatever has become of that meanwhile.
const isOwn = isNow() || Boolean(window.history.state?.merkliste);
const wasOwn = isOwn || wasList(shown) || wasList(asked);

function keepNotes() {
  for (const field of form.querySelectorAll("[data-notiz]")) {
    const number = field.dataset.notiz;
    const own = read().find(([kept]) => kept === number);
    if (own && !field.value) field.value = own[1];
    field.addEventListener("input", () => write(read().map(([n, note]) => [n, n === number ? field.value : note])));
  }
}

// What is taken off leaves no step behind that would show it again.
function takeOff(event) {
  const number = event.currentTarget.dataset.entfernen;
  if (!wasOwn) return; // the link leads to the list without it
  event.preventDefault();
  if (mayLose(number) && remove(number)) window.location.replace(address());
}

function follow() {
  for (const link of form.querySelectorAll("[data-entfernen]")) link.addEventListener("click", takeOff);
  const clear = document.getElementById("leeren");
  clear.hidden = !isOwn;
  clear.addEventListener("click", (event) => {
    if (isOwn && !window.confirm(clear.dataset.sicher)) event.preventDefault();
    else if (isOwn) write([]);
  });
  document.getElementById("uebernehmen").addEventListener("click", () => {
    if (add(shown.filter((number) => !has(number)))) window.location.assign(address());
  });
  // The way back may show the page as it was left.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted && isOwn && !isNow()) window.location.replace(address());
  });
}

if (!usable) {
  document.getElementById("kein-speicher").hidden = false;
} else if (!form && read().length && !asked.length) {
  window.location.replace(address());
} else if (form && isOwn && !isNow()) {
  window.location.replace(address());
} else if (form) {
  document.getElementById("fremd").hidden = isOwn;
  document.getElementById("aus-link").hidden = wasOwn;
  document.getElementById("von-frueher").hidden = !wasOwn;
  document.getElementById("eigene").hidden = !read().length;
  if (isOwn) window.history.replaceState({ ...window.history.state, merkliste: true }, "");
  keepNotes();
  follow();
}
