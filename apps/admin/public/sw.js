// Keeps the page and the files of the build that a device in the hall has used, so that it opens without a network.
// Pages come from the network when there is one: an upgraded server is never hidden behind an old page. Answers of the
// server (/graphql, /files, /events) are not touched.
const KEPT = "xeploai-shell-1";
const PAGE = "/index.html";

self.addEventListener("install", (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((it) => it !== KEPT).map((it) => caches.delete(it))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("message", (event) => {
  if (event.data?.type === "KEEP") event.waitUntil(keep(event.data.paths));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => fromKept(PAGE)));
  else if (pathname.startsWith("/assets/") || pathname === "/favicon.svg")
    event.respondWith(keptOrFetched(request));
});

/** Keeps the page with these files, and nothing of an earlier build. */
async function keep(paths) {
  const cache = await caches.open(KEPT);
  const wanted = new Set([PAGE, "/favicon.svg", ...paths]);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (!wanted.has(pathname)) await cache.delete(request);
  }
  await Promise.all(
    [...wanted].map(async (path) => {
      if (path.startsWith("/assets/") && (await cache.match(path))) return;
      const answer = await fetch(path === PAGE ? "/" : path).catch(() => null);
      if (answer?.ok) await cache.put(path, answer);
    }),
  );
}

async function keptOrFetched(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) (await caches.open(KEPT)).put(request, answer.clone());
  return answer;
}

async function fromKept(path) {
  return (await caches.match(path)) ?? Response.error();
}
