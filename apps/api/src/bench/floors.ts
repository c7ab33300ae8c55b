import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";

/** Milliseconds of `work`. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The least an import can cost: the same columns copied into a table without a single check. */
export async function bareCopy(url: string, rows: readonly (readonly string[])[]): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const columns = (rows[0] ?? []).map((_, index) => `c${index} text`).join(", ");
    await client.query(
      `CREATE TEMPORARY TABLE bare (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, ${columns})`,
    );
    const names = (rows[0] ?? []).map((_, index) => `c${index}`).join(", ");
    const lines = rows.map((row) => `${row.join("\t")}\n`);
    return await timed(() =>
      pipeline(Readable.from(lines), client.query(copyFrom(`COPY bare (${names}) FROM STDIN`))),
    );
  } finally {
    await client.end();
  }
}

/** A prepared round trip that touches no table, median of `times`. */
export async function bareRoundTrip(url: string, times: number): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const samples: number[] = [];
    for (let index = 0; index < times; index += 1)
      samples.push(
        await timed(() => client.query({ name: "bare", text: "SELECT $1::int", values: [index] })),
      );
    return median(samples);
  } finally {
    await client.end();
  }
}
