import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";

const INDEX = join(import.meta.dirname, "..", "src", "index.ts");
const ENTRY = "bundled-exports";

/** The domain as an application would ship it. */
export interface Bundle {
  /** A minified classic script that assigns its exports to the global `domain`. */
  readonly code: string;
  readonly bytes: number;
  readonly gzipBytes: number;
  /** Modules the bundle would still import from elsewhere; empty when it stands alone. */
  readonly imports: readonly string[];
}

/** Bundles the named exports of the package with all they need; every export when none is named. */
export async function bundle(...names: readonly string[]): Promise<Bundle> {
  const entry = `export ${names.length === 0 ? "*" : `{ ${names.join(", ")} }`} from "@xeploai/domain";`;
  const output = (await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "entry",
        enforce: "pre",
        resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : id === "@xeploai/domain" ? INDEX : null),
        load: (id) => (id === ENTRY ? entry : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: "es2024",
      lib: { entry: ENTRY, name: "domain", formats: ["iife"], fileName: "domain" },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = output.flatMap((it) => it.output).filter((it) => it.type === "chunk");
  if (!chunk) throw new RangeError("the bundle is empty");
  return {
    code: chunk.code,
    bytes: Buffer.byteLength(chunk.code),
    gzipBytes: gzipSync(chunk.code, { level: 9 }).length,
    imports: [...chunk.imports, ...chunk.dynamicImports],
  };
}
