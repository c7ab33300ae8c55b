import { LEVELS } from "@xeploai/domain";
import { ballotWords as words } from "./ballotWords";

/** Headings of a printed ballot and of its minutes: number, name, and a column for each level. */
export function BallotColumns() {
  return (
    <>
      <th scope="col">{words.number}</th>
      <th scope="col">{words.name}</th>
      {LEVELS.map((level) => (
        <th scope="col" key={level}>
          {words.levels[level]}
        </th>
      ))}
    </>
  );
}
