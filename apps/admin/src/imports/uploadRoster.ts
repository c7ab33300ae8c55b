import { sendFile } from "../files/sendFile";

export const SAMPLE_ADDRESS = "/files/imports/sample.xlsx";
export const faultsAddress = (id: string) => `/files/imports/${encodeURIComponent(id)}/errors.xlsx`;

/** Sends a roster file and answers the id of its import. */
export function uploadRoster(
  file: File,
  organisationId: string,
  onProgress: (percent: number) => void,
): Promise<string> {
  return sendFile(`/files/imports?organisationId=${encodeURIComponent(organisationId)}`, file, onProgress);
}
