import { ApiError, type RefusalArguments } from "../graphql/ApiError";
import type { Level } from "../graphql/generated/graphql";

/** What a voter with a slip is shown. */
export interface VotingPaper {
  cellName: string;
  year: number;
  subjects: { reviewId: string; name: string; levels: Level[] }[];
}

export const readPaper = (ballotId: string, code: string): Promise<VotingPaper> =>
  post(`/ballot-box/${ballotId}/paper`, { code });

export const castVote = (
  ballotId: string,
  code: string,
  choices: { reviewId: string; level: Level | null }[],
): Promise<{ receipt: string }> => post(`/ballot-box/${ballotId}`, { code, choices });

/** The box is asked beside the API: no cookie goes along, so a vote is nobody's. */
async function post<T>(path: string, body: object): Promise<T> {
  const answer = await fetch(path, {
    method: "POST",
    credentials: "omit",
    headers: { "content-type": "application/json", "x-requested-with": "xeploai" },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (!answer) throw new ApiError("NETWORK", {});
  const content: unknown = await answer.json().catch(() => null);
  if (answer.ok) return content as T;
  const { code = "INTERNAL_SERVER_ERROR", arguments: figures = {} } = (content ?? {}) as {
    code?: string;
    arguments?: RefusalArguments;
  };
  throw new ApiError(code, figures);
}
