/**
 * A name as searched: small letters without diacritics, single spaces. "Nguyễn Thị Hòa" and "NGUYỄN THỊ HOÀ" both give
 * "nguyen thi hoa"; Đ, Ð and Ɖ, which fonts confuse, all give d.
 */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[đðɖ]/gu, "d")
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
