import "reflect-metadata";
import type { DataSource } from "typeorm";
import { readConfig } from "../config.js";
import { connect } from "../database/connect.js";
import { describeFailure } from "../startFailure.js";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run db -- migrate | reset --yes | verify` */
const commands: Readonly<
  Record<string, (dataSource: DataSource, args: readonly string[]) => Promise<boolean>>
> = {
  async migrate(dataSource) {
    const done = await dataSource.runMigrations();
    say(
      done.length
        ? `Đã chạy / done: ${done.map((it) => it.name).join(", ")}`
        : "Lược đồ đã mới nhất / the schema is up to date.",
    );
    return true;
  },

  async reset(dataSource, args) {
    if (!args.includes("--yes")) {
      say("Lệnh này xóa toàn bộ dữ liệu. Thêm --yes nếu chắc chắn / deletes all data, add --yes to confirm.");
      return false;
    }
    await dataSource.dropDatabase();
    await dataSource.runMigrations();
    say("Đã xóa và tạo lại lược đồ trống / deleted, the schema made anew.");
    return true;
  },

  async verify(dataSource) {
    const findings: { finding: string; count: number }[] = await dataSource.query(VERIFY);
    const hasPending = await dataSource.showMigrations();
    if (hasPending) say("✗ Lược đồ chưa mới nhất / the schema is not up to date: npm run db -- migrate");
    for (const { finding, count } of findings) say(`${count === 0 ? "✓" : "✗"} ${finding}: ${count}`);
    return !hasPending && findings.every((it) => it.count === 0);
  },
};

/** What must hold between tables, counted where it does not. */
const VERIFY = `
  SELECT 'Mắt xích nhật ký không khớp / links of the audit trail that do not match' AS finding, count(*) AS count FROM (
    SELECT e.hash, e.previous_hash, lag(e.hash, 1, sha256(convert_to(e.chain_id::text, 'UTF8'))) OVER w AS before,
           e.sequence, row_number() OVER w AS place FROM audit_entries e WINDOW w AS (PARTITION BY e.chain_id ORDER BY e.sequence)) c
   WHERE previous_hash <> before OR sequence <> place
  UNION ALL
  SELECT 'Mức quyết định khác nghị quyết mới nhất / decided levels unlike the latest decision', count(*) FROM reviews r
    LEFT JOIN decisions d ON d.review_id = r.id
      AND NOT EXISTS (SELECT 1 FROM decisions later WHERE later.supersedes_id = d.id)
   WHERE r.decided_level IS DISTINCT FROM d.level
  UNION ALL
  SELECT 'Phiếu kiểm không cân / ballots that do not balance', count(*) FROM ballots b
   WHERE EXISTS (SELECT 1 FROM ballot_tallies t WHERE t.ballot_id = b.id
                  AND t.excellent + t.good + t.satisfactory + t.unsatisfactory <> b.valid)
  UNION ALL
  SELECT 'Vị trí trên cây không nằm trong cấp trên / places in the tree outside their superior''s', count(*) FROM tree_nodes n
    JOIN tree_nodes p ON p.tree_id = n.tree_id AND p.organisation_id = n.parent_id
   WHERE NOT (n.lo >= p.lo AND n.hi <= p.hi AND n.depth = p.depth + 1)`;

async function main([name = "", ...args]: readonly string[]): Promise<boolean> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    say(`Cách dùng / usage: npm run db -- ${Object.keys(commands).join(" | ")}`);
    return false;
  }
  const connection = await connect(readConfig(process.env), say);
  try {
    return await command(connection.dataSource, args);
  } finally {
    await connection.close();
  }
}

main(process.argv.slice(2)).then(
  (isDone) => process.exit(isDone ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(
      `${describeFailure(error, process.env.DATABASE_URL || process.env.DATABASE_URL_FILE)}\n`,
    );
    process.exit(1);
  },
);
