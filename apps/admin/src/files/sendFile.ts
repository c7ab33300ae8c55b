import { ApiError, type RefusalArguments } from "../graphql/ApiError";
import { codeOfStatus, OWN_HEADERS } from "../graphql/execute";

interface Answer {
  id?: string;
  code?: string;
  arguments?: RefusalArguments;
}

/**
 * Sends a file to an address of ours and answers the id it got there. Progress goes from 0 to 100; fetch cannot tell it
 * for what is sent, so this is an XMLHttpRequest.
 */
export function sendFile(
  address: string,
  file: File,
  onProgress: (percent: number) => void,
): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const request = new XMLHttpRequest();
  request.open("POST", address);
  request.responseType = "text";
  for (const [name, value] of Object.entries(OWN_HEADERS)) request.setRequestHeader(name, value);
  request.setRequestHeader("content-type", "application/octet-stream");
  request.setRequestHeader("x-file-name", encodeURIComponent(file.name.normalize("NFC")));
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) onProgress(Math.round((event.loaded / event.total) * 100));
  });
  request.addEventListener("load", () => {
    const { id, code, arguments: args } = parsed(request.responseText);
    if (request.status < 300 && id) resolve(id);
    else reject(new ApiError(code ?? codeOfStatus(request.status), args));
  });
  request.addEventListener("error", () => reject(new ApiError("NETWORK")));
  request.addEventListener("abort", () => reject(new ApiError("NETWORK")));
  request.send(file);
  return promise;
}

function parsed(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}
