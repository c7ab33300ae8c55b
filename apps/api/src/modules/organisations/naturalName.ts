/** SQL that orders names as Vietnamese with their numbers as numbers: "tổ dân phố số 2" before "số 10". */
export const naturalName = (column: string): string =>
  `regexp_replace(regexp_replace(${column}, '(\\d+)', '00000\\1', 'g'), '\\d*(\\d{5})', '\\1', 'g') COLLATE "vi-x-icu"`;
