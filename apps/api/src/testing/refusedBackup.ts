import { expect } from "vitest";
import { BackupError } from "../database/backup/BackupError.js";

/** The code with which a backup or a restore is refused; its words are in both languages. */
export const refusedBackup = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => new Error("nothing was refused"),
    (it: unknown) => it,
  );
  if (!(error instanceof BackupError)) throw error;
  expect(error.message).toMatch(/\n {2}\S/);
  return error.code;
};
