// No container engine is needed: what can be known from the files alone is checked.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "../launcher/paths.mjs";

const PINNED = /^[\w./-]+:\d+\.\d+[\w.-]*$/;

/** Faults of a compose file: what would start it insecure, unhealthy or unreproducible. */
export function composeFaults({ services = {}, secrets = {}, volumes = {}, networks = {} }) {
  return Object.entries(services).flatMap(([name, it]) => {
    const rules = [
      [it.build || PINNED.test(it.image ?? ""), `image ${it.image} is not pinned`],
      [it.build || it.healthcheck, "has no healthcheck"],
      [it.read_only === true, "its file system is writable"],
      [it.security_opt?.includes("no-new-privileges:true"), "may gain privileges"],
      [!it.build || (it.user && !/^(0|root)\b/.test(it.user)), "runs as root"],
      [(it.ports ?? []).every((port) => /^127\.0\.0\.1:/.test(port)), "is open to the network"],
      [(it.secrets ?? []).every((secret) => secrets[secret]?.file), "uses a secret without a file"],
      [(it.volumes ?? []).every((mount) => mount.split(":")[0] in volumes), "mounts an undeclared volume"],
      [(it.networks ?? []).every((network) => network in networks), "joins an undeclared network"],
      [Object.entries(it.environment ?? {}).every(isNoSecret), "has a secret in its environment"],
      [
        Object.entries(it.depends_on ?? {}).every(
          ([other, { condition }]) => other in services && condition === "service_healthy",
        ),
        "does not wait for a healthy service",
      ],
    ];
    return rules.filter(([holds]) => !holds).map(([, fault]) => `compose: ${name} ${fault}`);
  });
}

function isNoSecret([name, value]) {
  return (
    /_FILE$/.test(name) ||
    !(/PASSWORD|SECRET|KEY|TOKEN/.test(name) || /:\/\/[^/]*:[^/]*@/.test(String(value)))
  );
}

/** Faults of a Dockerfile; `exists` tells whether a path of the build context is there. */
export function dockerfileFaults(text, exists) {
  const lines = text
    .replace(/\\\n\s*/g, " ")
    .split("\n")
    .filter((line) => /^[A-Z]+ /.test(line))
    .map((line) => ({ word: line.slice(0, line.indexOf(" ")), rest: line.slice(line.indexOf(" ") + 1) }));
  const all = (word) => lines.filter((line) => line.word === word).map((line) => line.rest);
  const last = lines.slice(lines.findLastIndex((line) => line.word === "FROM"));
  const copied = all("COPY")
    .filter((rest) => !rest.startsWith("--from"))
    .flatMap((rest) => rest.split(" ").slice(0, -1));
  const stages = all("FROM").map((rest) => rest.split(" ")[2]);
  const rules = [
    [stages.length >= 2, "has one stage: the tools travel with the product"],
    [all("FROM").every((rest) => PINNED.test(rest.split(" ")[0])), "has a base image that is not pinned"],
    [last.some(({ word, rest }) => word === "USER" && !/^(root|0)/.test(rest)), "runs as root"],
    [
      last.some(({ word, rest }) => word === "HEALTHCHECK" && rest.includes("/healthz")),
      "asks nobody for its health",
    ],
    [last.some(({ word }) => word === "CMD"), "starts nothing"],
    [!/password|secret|token/i.test(all("ENV").concat(all("ARG")).join(" ")), "holds a secret"],
    [all("RUN").every((rest) => !/npm install\b/.test(rest)), "installs beside the lock"],
  ];
  return [
    ...rules.filter(([holds]) => !holds).map(([, fault]) => `Dockerfile: ${fault}`),
    ...copied
      .filter((path) => !exists(path))
      .map((path) => `Dockerfile: copies ${path}, which does not exist`),
  ];
}

function main() {
  const read = (name) => readFileSync(join(ROOT, "infra", name), "utf8");
  const dockerfile = read("Dockerfile");
  const manifests = globSync(["{apps,packages}/*/package.json", "infra/package.json"], { cwd: ROOT });
  const faults = [
    ...composeFaults(parse(read("compose.yaml"))),
    ...dockerfileFaults(dockerfile, (path) => existsSync(join(ROOT, path))),
    ...manifests
      .filter((path) => !dockerfile.includes(`COPY ${path.replaceAll("\\", "/")} `))
      .map((path) => `Dockerfile: does not copy ${path} before npm ci`),
  ];
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length === 0) process.stdout.write("containers: compose.yaml and Dockerfile are sound\n");
  process.exitCode = faults.length > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) main();
