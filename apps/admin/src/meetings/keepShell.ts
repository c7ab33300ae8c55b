/**
 * Lets the dashboard open without a network on a device that records in the hall: a service worker keeps the page itself
 * and the files it has loaded. It keeps no answer of the server; those are in the hall's own store.
 */
export async function keepShell(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register("/sw.js");
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ type: "KEEP", paths: loadedFiles() });
  } catch {
    // Refused by the browser or served without encryption: the hall works as long as the page stays open.
  }
}

/** Files of this build that the page has used so far. */
function loadedFiles(): string[] {
  const paths = performance
    .getEntriesByType("resource")
    .map((it) => new URL(it.name))
    .filter((it) => it.origin === location.origin && it.pathname.startsWith("/assets/"))
    .map((it) => it.pathname);
  return [...new Set(paths)];
}
