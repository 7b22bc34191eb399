// A question on its way: says so where it takes long, and goes off again where the connection was lost or too much was asked.
// Of several on their way the last one counts: whoever waits for one before it gets its answer too.
(() => {
  "use strict";
  const ASKING = "/gradio_api/run/predict";
  const LONG = 500; // milliseconds without an answer, after which the page says that it is looking
  const AGAIN = 2000; // milliseconds between tries; less where the browser knows that it is connected again
  const send = window.fetch.bind(window);
  let last = null; // the question that was asked last

  function say(name) {
    const place = document.getElementById("lage");
    place.textContent = name ? place.dataset[name] : "";
  }

  const pause = (time) => new Promise((go) => {
    const timer = window.setTimeout(go, time);
    window.addEventListener("online", () => { window.clearTimeout(timer); go(); }, { once: true });
  });

  // Sends until there is an answer, whatever it is, or another question was asked; tells what keeps it waiting.
  async function sendOn(request, isLast, tell) {
    for (;;) {
      try {
        const response = await send(request.clone());
        if (response.status !== 429 || !isLast()) return response;
        tell("often");
        await pause(1000 * Number(response.headers.get("Retry-After") ?? 2));
      } catch (error) {
        if (request.signal.aborted || !isLast()) throw error;
        tell("lost");
        await pause(AGAIN);
      }
      if (!isLast()) throw new DOMException("another question was asked", "AbortError");
    }
  }

  async function deliver(question, request) {
    const isLast = () => question === last;
    const long = window.setTimeout(() => { if (isLast()) say("waiting"); }, LONG);
    const tell = (name) => { window.clearTimeout(long); if (isLast()) say(name); };
    try {
      const response = await sendOn(request, isLast, tell);
      if (isLast()) say(response.ok ? "" : "failed");
      return response;
    } finally {
      window.clearTimeout(long);
      question.isWaiting = false;
    }
  }

  // The answer to a question; where another was asked meanwhile, the answer to that one.
  async function answerTo(question) {
    try {
      const response = await question.answer;
      if (question === last) return response.clone();
    } catch (error) {
      if (question === last) throw error;
    }
    return answerTo(last);
  }

  window.fetch = async (resource, options) => {
    const address = new URL(resource instanceof Request ? resource.url : resource, window.location.href);
    if (!address.pathname.endsWith(ASKING)) return send(resource, options);
    const request = new Request(resource, options);
    const words = JSON.stringify([address.search, (await request.clone().json()).data]);
    if (!last?.isWaiting || last.words !== words) { // Enter pressed twice asks once
      last = { words, isWaiting: true };
      last.answer = deliver(last, request);
    }
    return answerTo(last);
  };

  // Without words nothing is asked; that is said, and the field is where they go.
  const FIELD = "gradio-app #frage :is(textarea, input)";
  function askOnlyWithWords(event) {
    const field = document.querySelector(FIELD);
    const asks = event.type === "click"
      ? event.target.closest("gradio-app #fragen")
      : event.target === field && event.key === "Enter" && !event.shiftKey && !event.isComposing;
    if (!asks || !field || field.value.trim()) return;
    event.preventDefault();
    event.stopPropagation();
    say("empty");
    field.focus();
    field.scrollIntoView({ block: "center" }); // not below the words
    field.addEventListener("input", () => say(""), { once: true });
  }
  document.addEventListener("click", askOnlyWithWords, true);
  document.addEventListener("keydown", askOnlyWithWords, true);
})();
