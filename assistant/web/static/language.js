// A click on a language changes it at once; by keyboard, where arrows only move the choice, the button does it.
for (const form of document.querySelectorAll("form.sprachen")) {
  form.addEventListener("click", (event) => {
    if (event.target.matches("input[type=radio]") && event.detail > 0) form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    // The address may have changed since the page was made.
    const here = new URL(window.location.href);
    here.searchParams.set("lang", new FormData(form).get("lang"));
    window.location.assign(here);
  });
}
