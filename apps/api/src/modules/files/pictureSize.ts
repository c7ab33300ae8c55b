import { refuseFile, suspicious } from "./fileCodes.js";

/** A scan of A3 at 600 dpi has 70 million. */
const PIXEL_LIMIT = 100_000_000;

/** @throws {RefusalError} for a picture without area, or one that would unpack to gigabytes */
export function assertPictureSize(width: number, height: number): void {
  if (width === 0 || height === 0) throw refuseFile("FILE_CORRUPT");
  if (width * height > PIXEL_LIMIT) throw suspicious("UNPACKED_SIZE");
}
