// A question on its way: says so where it takes long, and goes off again where the connection was lost or too much was asked.
(() => {
  "use strict";
  const ASKING = "/gradio_api/run/predict";
  const LONG = 500; // milliseconds without an answer, after which the page says that it is looking
  const AGAIN = 2000; // milliseconds between tries; less where the browser knows that it is connected again
  const send = window.fetch.bind(window);
  let asked = 0;

  function say(name) {
    const place = document.getElementById("lage");
    place.textContent = name ? place.dataset[name] : "";
  }

  const pause = (time) => new Promise((go) => {
    const timer = window.setTimeout(go, time);
    window.addEventListener("online", () => { window.clearTimeout(timer); go(); }, { once: true });
  });

  // Sends until there is an answer, whatever it is; tells what keeps it waiting.
  async function sendOn(request, tell) {
    for (;;) {
      try {
        const response = await send(request.clone());
        if (response.status !== 429) return response;
        tell("often");
        await pause(1000 * Number(response.headers.get("Retry-After") ?? 2));
      } catch (error) {
        if (request.signal.aborted) throw error;
        tell("lost");
        await pause(AGAIN);
      }
    }
  }

  window.fetch = async (resource, options) => {
    const address = new URL(resource instanceof Request ? resource.url : resource, window.location.href);
    if (!address.pathname.endsWith(ASKING)) return send(resource, options);
    const number = ++asked;
    const long = window.setTimeout(() => say("waiting"), LONG);
    const tell = (name) => { window.clearTimeout(long); say(name); };
    try {
      const response = await sendOn(new Request(resource, options), tell);
      if (number === asked) say(response.ok ? "" : "failed");
      return response;
    } finally {
      window.clearTimeout(long);
    }
  };
})();
