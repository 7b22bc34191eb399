// The list of measures with notes, as this browser keeps it: [["I.11", "note"], …]. Nothing of it is sent anywhere.
// Of several reports each has a list of its own: a number means another measure in each.
const { report } = document.documentElement.dataset;
const KEY = report ? `merkliste-${report}` : "merkliste";
const MOST = 100; // more than a report has
// The lists that this browser had, newest first, so that a bookmark of one is known as its own. Emptied with the list.
const FORMER = `${KEY}-frueher`;
const MOST_FORMER = 40;

// Whether the browser lets a page keep something.
export const usable = (() => {
  try {
    localStorage.setItem(`${KEY}-probe`, "1");
    localStorage.removeItem(`${KEY}-probe`);
    return true;
  } catch {
    return false;
  }
})();

// What is kept; whatever else may stand there counts for nothing.
export function read() {
  if (!usable) return [];
  try {
    const held = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return held
      .filter((entry) => Array.isArray(entry) && typeof entry[0] === "string" && /^[^\s,]{1,12}$/.test(entry[0]))
      .map(([number, note]) => [number, typeof note === "string" ? note : ""])
      .slice(0, MOST);
  } catch {
    return [];
  }
}

function former() {
  try {
    const held = JSON.parse(localStorage.getItem(FORMER) ?? "[]");
    return held.filter((list) => typeof list === "string");
  } catch {
    return [];
  }
}

const named = (numbers) => [...numbers].sort().join(",");

function keepForLater(numbers) {
  const lists = former();
  if (lists[0] === named(numbers)) return;
  localStorage.setItem(FORMER, JSON.stringify([...new Set([named(numbers), ...lists])].slice(0, MOST_FORMER)));
}

export function write(entries) {
  try {
    if (entries.length) {
      localStorage.setItem(KEY, JSON.stringify(entries.slice(0, MOST)));
      keepForLater(entries.map(([number]) => number));
    } else {
      localStorage.removeItem(KEY);
      localStorage.removeItem(FORMER);
    }
    return true;
  } catch {
    return false; // the browser's room is used up
  }
}

export const isList = (numbers) => named(numbers) === named(read().map(([number]) => number));
export const wasList = (numbers) => former().includes(named(numbers));
export const has = (number) => read().some(([kept]) => kept === number);
export const add = (numbers) => write([...read(), ...numbers.filter((number) => !has(number)).map((number) => [number, ""])]);
export const remove = (number) => write(read().filter(([kept]) => kept !== number));
// A note that was written is not lost without asking.
export function mayLose(number) {
  const note = read().find(([kept]) => kept === number)?.[1].trim();
  return !note || window.confirm(document.getElementById("merkzahl").dataset.sure.replace("{measure}", number));
}
export const address = () => {
  const numbers = read().map(([number]) => number);
  const { lang } = document.documentElement;
  const chosen = new URLSearchParams(window.location.search).get("report");
  const values = [
    ...(numbers.length ? [`m=${numbers.join(",")}`] : []),
    ...(chosen ? [`report=${encodeURIComponent(chosen)}`] : []),
    ...(lang === "de" ? [] : [`lang=${lang}`]),
  ];
  return values.length ? `/merkliste?${values.join("&")}` : "/merkliste";
};
