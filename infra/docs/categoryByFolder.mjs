// The public surface is one flat list of exports; the page groups it as the sources do, by folder.
import { basename, dirname } from "node:path";
import { Comment, CommentTag, Converter } from "typedoc";

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName;
    if (!file || !reflection.parent?.isProject()) return;
    const folder = basename(dirname(file));
    reflection.comment ??= new Comment();
    reflection.comment.blockTags.push(
      new CommentTag("@category", [{ kind: "text", text: folder === "src" ? "general" : folder }]),
    );
  });
}
