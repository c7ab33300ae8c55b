import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../launcher/paths.mjs";
import { composeFaults, dockerfileFaults } from "./containers.mjs";
import { lockFaults, pinFaults } from "./lock.mjs";

const read = (path) => readFileSync(join(ROOT, path), "utf8");

describe("the lock", () => {
  const lock = () => JSON.parse(read("package-lock.json"));

  it("is complete for every platform and names no address", () => expect(lockFaults(lock())).toEqual([]));

  it("is refused without a binary of another platform", () => {
    const incomplete = lock();
    delete incomplete.packages["node_modules/@turbo/windows-64"];
    expect(lockFaults(incomplete).join()).toContain("@turbo/windows-64 is missing");
  });

  it("is refused with a download address", () => {
    const addressed = lock();
    addressed.packages["node_modules/vite"].resolved = "https://packages.example/vite.tgz";
    expect(lockFaults(addressed)).toHaveLength(1);
  });

  it.each(["^1.0.0", "~1.0.0", "1.x", "latest", "*"])(
    "is refused with the range %s in a manifest",
    (version) => {
      expect(pinFaults({ name: "it", devDependencies: { a: "1.0.0", b: version } })).toHaveLength(1);
    },
  );
});

describe("the containers", () => {
  const compose = () => parse(read("infra/compose.yaml"));
  const dockerfile = read("infra/Dockerfile");

  it("have a sound compose file", () => expect(composeFaults(compose())).toEqual([]));

  it.each([
    ["a floating image", (it) => (it.services.database.image = "postgres:latest")],
    ["a writable file system", (it) => delete it.services.server.read_only],
    ["root", (it) => (it.services.server.user = "0:0")],
    ["a port open to the network", (it) => (it.services.server.ports = ["4000:4000"])],
    [
      "a password in the environment",
      (it) => (it.services.server.environment.DATABASE_URL = "postgres://a:b@c/d"),
    ],
    ["no healthcheck", (it) => delete it.services.database.healthcheck],
  ])("are refused with %s", (_, change) => {
    const changed = compose();
    change(changed);
    expect(composeFaults(changed)).toHaveLength(1);
  });

  it("have a sound Dockerfile", () => expect(dockerfileFaults(dockerfile, () => true)).toEqual([]));

  it.each([
    ["root", (text) => text.replace("USER node\n", "")],
    [
      "a floating base image",
      (text) => text.replace("node:24.21.0-bookworm-slim AS server", "node:latest AS server"),
    ],
    ["no health check", (text) => text.replace("/healthz", "/")],
  ])("are refused with %s in the Dockerfile", (_, change) => {
    expect(dockerfileFaults(change(dockerfile), () => true)).toHaveLength(1);
  });

  it("are refused when a copied path does not exist", () => {
    expect(dockerfileFaults(dockerfile, (path) => path !== "packages")).toHaveLength(1);
  });
});
