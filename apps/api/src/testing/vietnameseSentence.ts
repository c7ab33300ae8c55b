import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface Refused {
  code: string;
  arguments?: object | undefined;
}

type Messages = { [key: string]: string | Messages };
type Translate = (key: string, options?: { _: string }) => string;

const ADMIN = join(import.meta.dirname, "..", "..", "..", "admin", "src");

/**
 * What a refusal says to a person: the dashboard's own words, filled by the dashboard's own code with the figures that came
 * with the refusal. The API knows nothing of them; only a test that asks whether somebody could act on a refusal does.
 */
export async function loadSentences(): Promise<(refused: Refused) => string> {
  const { vi } = await dashboardFile<{ vi: Messages }>("i18n", "vi.ts");
  const { argumentsOf } = await dashboardFile<{
    argumentsOf: (refused: Refused, translate: Translate) => Record<string, string | number>;
  }>("components", "refusalFigures.ts");
  const translate: Translate = (key, options) => textAt(vi, key) ?? options?._ ?? key;
  return (refused) => {
    const figures = argumentsOf(refused, translate);
    return translate(`errors.${refused.code}`).replace(/%\{(\w+)\}/g, (hole, name: string) =>
      String(figures[name] ?? hole),
    );
  };
}

function textAt(messages: Messages, key: string): string | null {
  const found = key
    .split(".")
    .reduce<string | Messages | undefined>(
      (at, part) => (typeof at === "object" ? at[part] : undefined),
      messages,
    );
  return typeof found === "string" ? found : null;
}

/** Read by its path: no build of the API may come to depend on it. */
function dashboardFile<T>(...path: string[]): Promise<T> {
  return import(pathToFileURL(join(ADMIN, ...path)).href);
}
