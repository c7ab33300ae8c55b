const KEY = "xeploai.reloadedAt";
/** A second failure this soon after a reload is no upgrade: reloading again would only turn in a circle. */
const PAUSE_MS = 30_000;

const FAILED_IMPORT = /dynamically imported module|Importing a module script failed|preload CSS/i;

/** Whether a page could not be fetched: the server has been upgraded since this tab was opened, or is out of reach. */
export const isFailedImport = (error: unknown): boolean =>
  error instanceof Error && FAILED_IMPORT.test(error.message);

/** Whether a reload may help: it has not been tried just now. */
export function mayReload(now: number, reloadedAt: string | null): boolean {
  return reloadedAt === null || now - Number(reloadedAt) > PAUSE_MS;
}

/** Takes the pages of the new version, once, when a page of the old one is gone after an upgrade; the page says so meanwhile. */
export function reloadOnStaleBuild(): void {
  window.addEventListener("vite:preloadError", () => {
    if (!mayReload(Date.now(), sessionStorage.getItem(KEY))) return;
    sessionStorage.setItem(KEY, String(Date.now()));
    window.location.reload();
  });
}
