import { type Browser, type Page, test } from "@playwright/test";
import { newPerson } from "./people";

/** People of a journey, each with a browser of their own; all of them leave at the end. */
export class Visitors {
  readonly #open: (() => Promise<void>)[] = [];

  /** @param baseURL another server than the one of all journeys */
  async come(browser: Browser, baseURL?: string): Promise<Page> {
    const { use } = test.info().project;
    const [page, context] = await newPerson(browser, { ...use, ...(baseURL && { baseURL }) } as never);
    this.#open.push(() => context.close());
    return page;
  }

  async leave(): Promise<void> {
    for (const close of this.#open) await close();
  }
}
