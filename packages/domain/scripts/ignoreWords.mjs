// Mutation testing asks whether a wrong rule is noticed. The words of a sentence are read by people, not by tests.
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

const LANGUAGES = ["vi", "en"];

const isWord = (path) => path.isStringLiteral() || path.isTemplateLiteral();

/** Texts in both languages: `{ vi: "…", en: "…" }`. */
const isTranslation = (path) =>
  path.findParent((it) => it.isObjectProperty() && LANGUAGES.includes(it.node.key.name)) !== null;

/** What a programmer reads when an argument is wrong: `assertInteger("share", …)`, `new RangeError("…")`. */
const isAssertionMessage = ({ node, parent }) =>
  (parent.type === "CallExpression" && parent.arguments[0] === node && /^assert/.test(parent.callee.name)) ||
  (parent.type === "NewExpression" && parent.callee.name === "RangeError");

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "words", {
    shouldIgnore: (path) =>
      isWord(path) && (isTranslation(path) || isAssertionMessage(path)) ? "a text for people" : undefined,
  }),
];
