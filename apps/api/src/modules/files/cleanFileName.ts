import { normaliseText } from "@xeploai/domain";
import { FILE_ENDINGS, type MediaType } from "./storedFile.types.js";

const NAME_LIMIT = 120;
const NAMELESS = "Tệp";
/** What file systems take as a path or refuse. */
const FORBIDDEN = /[<>:"|?*]/g;

/**
 * The name a file is shown and saved under: the last part of a path, NFC, one line, without invisible characters, not
 * hidden, with the ending of what the content is. "../../etc/báo cáo.exe" of a PDF becomes "báo cáo.exe.pdf".
 */
export function cleanFileName(name: string, mediaType: MediaType): string {
  const ending = FILE_ENDINGS[mediaType];
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const { text } = normaliseText(last.toWellFormed());
  const bare = withoutEnding(text.replace(FORBIDDEN, "-"), ending).replace(/^[. ]+|[. ]+$/g, "");
  return `${[...bare].slice(0, NAME_LIMIT).join("") || NAMELESS}${ending}`;
}

function withoutEnding(name: string, ending: string): string {
  const endings = ending === ".jpg" ? [".jpg", ".jpeg"] : [ending];
  const found = endings.find((it) => name.toLowerCase().endsWith(it));
  return found ? name.slice(0, -found.length) : name;
}
