import { globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../launcher/paths.mjs";

const IMAGE = /!\[([^\]]*)\]\(([^)\s]+)\)/g;
const LINK_TO_IMAGE = /\]\(([^)\s]+\.(?:png|jpe?g|svg|webp))\)/g;
const IMAGES = join(ROOT, "docs", "images");
const pages = ["README.md", "CONTRIBUTING.md", ...globSync("docs/**/*.md", { cwd: ROOT })];
const textOf = (page) => readFileSync(join(ROOT, page), "utf8");
const isLocal = (target) => !/^[a-z]+:/i.test(target);

const shown = [...textOf("docs/screens.md").matchAll(IMAGE)].map(([, words, target]) => ({ words, target }));

describe("the page of screens", () => {
  it("shows every image of docs/images once", () => {
    const names = shown.map(({ target }) => relative(IMAGES, join(ROOT, "docs", target)));
    expect(names.toSorted()).toEqual(readdirSync(IMAGES).toSorted());
  });

  it("says of each what is to be seen, for whoever does not see it", () => {
    for (const { words, target } of shown) expect(words.length, target).toBeGreaterThan(10);
  });

  it("is reached from the README", () => expect(textOf("README.md")).toContain("docs/screens.md"));
});

describe("the documents", () => {
  it("point at no image that is not there", () => {
    const missing = pages.flatMap((page) =>
      [...textOf(page).matchAll(LINK_TO_IMAGE)]
        .map(([, target]) => target)
        .filter((target) => isLocal(target) && globSync(join(ROOT, dirname(page), target)).length === 0)
        .map((target) => `${page}: ${target}`),
    );
    expect(missing).toEqual([]);
  });
});
