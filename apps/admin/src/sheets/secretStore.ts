import type { SheetDraft } from "./sheetContent";

/** What this device alone knows of one confidential sheet. */
export interface KeptSheet {
  /** Null once handed in: the words are gone from here too. */
  draft: SheetDraft | null;
  secret: string;
  /** Version handed in with the secret; 0 before the first time. */
  version: number;
}

type KeyValueStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export interface SecretStore {
  read(sheetId: string): KeptSheet | null;
  keep(sheetId: string, kept: KeptSheet): void;
  drop(sheetId: string): void;
}

/** Kept under the account, so that two people who share a device never meet each other's sheets. */
export function createSecretStore(storage: KeyValueStorage, accountId: string): SecretStore {
  const key = (sheetId: string) => `xeploai.sheet.${accountId}.${sheetId}`;
  return {
    read(sheetId) {
      try {
        const value: unknown = JSON.parse(storage.getItem(key(sheetId)) ?? "null");
        return isKept(value) ? value : null;
      } catch {
        return null;
      }
    },
    keep(sheetId, kept) {
      try {
        storage.setItem(key(sheetId), JSON.stringify(kept));
      } catch {
        // Full or forbidden storage: the sheet is still on the screen, and the code is shown to be noted.
      }
    },
    drop(sheetId) {
      try {
        storage.removeItem(key(sheetId));
      } catch {
        // As above.
      }
    },
  };
}

function isKept(value: unknown): value is KeptSheet {
  if (typeof value !== "object" || value === null) return false;
  const { secret, version, draft } = value as Record<string, unknown>;
  return typeof secret === "string" && typeof version === "number" && typeof draft === "object";
}

/** Digits and letters that are not mistaken for one another when written by hand. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 16;

/** 80 bits by chance, as 16 letters. */
export function createSecret(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  return [...random(new Uint8Array(LENGTH))].map((byte) => LETTERS[byte % LETTERS.length]).join("");
}

/** In fours, to be read and written. */
export const spelled = (secret: string): string => secret.replace(/(.{4})(?=.)/g, "$1-");

/** What was typed by hand, as it was made: small letters, blanks and hyphens do not matter. */
export const unspelled = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
