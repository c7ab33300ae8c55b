import { normaliseText } from "./normaliseText.js";

/**
 * True for a text that may be a person's full name: two or more words of letters, with apostrophe, hyphen or full stop
 * inside (H'Hen Niê), at most 100 characters. A false answer asks a person to look, it does not prove an error.
 */
export function isPlausibleName(fullName: string): boolean {
  const { text, problems } = normaliseText(fullName);
  if (problems.length > 0 || text.length > 100) return false;
  return /^\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*)+$/u.test(text);
}

/** True for a Party card number (số thẻ đảng viên): eight digits. */
export function isCardNumber(text: string): boolean {
  return /^\d{8}$/.test(text);
}

/** True for a dossier number (số lý lịch): six digits and one to three letters. */
export function isDossierNumber(text: string): boolean {
  return /^\d{6}[A-ZĐ]{1,3}$/iu.test(text);
}
