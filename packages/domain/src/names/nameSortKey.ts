import { normaliseText } from "./normaliseText.js";

/** Tones in dictionary order: ngang 0, huyền 1, hỏi 2, ngã 3, sắc 4, nặng 5. */
const TONES: Readonly<Record<string, number>> = {
  "\u0300": 1,
  "\u0309": 2,
  "\u0303": 3,
  "\u0301": 4,
  "\u0323": 5,
};

/** The last word of a full name, which Vietnamese lists sort by. Empty for an empty name. */
export function givenName(fullName: string): string {
  const { text } = normaliseText(fullName);
  return text.slice(text.lastIndexOf(" ") + 1);
}

/**
 * A key that sorts full names as Vietnamese lists do, under the collation vi-x-icu: given name, then family name, then
 * middle names. Each word stands without its tone and with the tone's number behind it, so that every Hoa comes before
 * every Hòa, and hòa equals hoà.
 * @example nameSortKey("Nguyễn Thị Hòa") // "hoa1 nguyên3 thi5"
 */
export function nameSortKey(fullName: string): string {
  const words = normaliseText(fullName).text.toLowerCase().split(" ");
  return [...words.slice(-1), ...words.slice(0, -1)].filter(Boolean).map(wordKey).join(" ");
}

function wordKey(word: string): string {
  let tone = 0;
  const letters = [...word.normalize("NFD")].filter((mark) => {
    const found = TONES[mark];
    if (found === undefined) return true;
    tone = found;
    return false;
  });
  return `${letters.join("").normalize("NFC").replace(/[ðɖ]/gu, "đ")}${tone}`;
}
