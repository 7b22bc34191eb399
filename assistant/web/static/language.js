// A click on a language changes it at once; by keyboard, where arrows only move the choice, the button does it.
for (const form of document.querySelectorAll("form.sprachen")) {
  form.addEventListener("click", (event) => {
    if (event.target.matches("input[type=radio]") && event.detail > 0) form.requestSubmit();
  });
}
// The address of the question page may have changed since it was made: language and report are put into the present one.
for (const form of document.querySelectorAll("form.sprachen, form.berichte[data-hier]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { name } = form.querySelector("input[type=radio], select");
    const here = new URL(window.location.href);
    here.searchParams.set(name, new FormData(form).get(name));
    window.location.assign(here);
  });
}
