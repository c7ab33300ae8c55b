import { test as base } from "@playwright/test";
import { OwnServer } from "./OwnServer";

/** Journeys with a server of their own; it is made when the first of them begins and shared by those after it. */
export const test = base.extend<object, { ownServer: OwnServer }>({
  ownServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures this one needs from the pattern.
    async ({}, use) => {
      const server = await OwnServer.open();
      await use(server);
      await server.close();
    },
    { scope: "worker", timeout: 300_000 },
  ],
});
