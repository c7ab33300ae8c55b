import "reflect-metadata";
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { DataSource } from "typeorm";
import { type Config, readConfig } from "../config.js";
import type { BackupManifest } from "../database/backup/backupManifest.js";
import { restoreBackup } from "../database/backup/restoreBackup.js";
import { sealKeyMark } from "../database/backup/sealKeyMark.js";
import { writeBackup } from "../database/backup/writeBackup.js";
import { connect } from "../database/connect.js";
import { emptySchema } from "../database/emptySchema.js";
import { verifyInstallation } from "../database/verify/verifyInstallation.js";
import { FileStore } from "../modules/files/FileStore.js";
import { findSealKey } from "../modules/members/sealKey.js";
import { describeFailure } from "../startFailure.js";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Operation {
  dataSource: DataSource;
  config: Config;
  store: FileStore;
  /** The archive named on the command line. */
  path: string | undefined;
  isForced: boolean;
  isConfirmed: boolean;
}

/** True when what was asked for is done and nothing is wrong. */
const commands: Readonly<Record<string, (operation: Operation) => Promise<boolean>>> = {
  async migrate({ dataSource }) {
    const done = await dataSource.runMigrations();
    say(
      done.length
        ? `Đã chạy / done: ${done.map((it) => it.name).join(", ")}`
        : "Lược đồ đã mới nhất / the schema is up to date.",
    );
    return true;
  },

  async reset({ dataSource, isConfirmed }) {
    if (!isConfirmed) {
      say("Lệnh này xóa toàn bộ dữ liệu. Thêm --yes nếu chắc chắn / deletes all data, add --yes to confirm.");
      return false;
    }
    const runner = dataSource.createQueryRunner();
    await emptySchema(runner);
    await runner.release();
    await dataSource.runMigrations();
    say("Đã xóa và tạo lại lược đồ trống / deleted, the schema made anew.");
    return true;
  },

  async backup({ dataSource, config, store, path }) {
    const target = path ?? join(config.dataDirectory, "backups", `xeploai-${stamp(new Date())}.zip`);
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    const manifest = await writeBackup({ dataSource, store, sealKey: findSealKey(config) }, target);
    say(`✓ Đã sao lưu / backed up: ${target}\n  ${figuresOf(manifest)}`);
    say(KEEP_THE_KEY_APART(config.sealKeyFile ?? join(config.dataDirectory, "seal.key")));
    if (manifest.lostFiles.length > 0)
      say(
        `✗ ${manifest.lostFiles.length} tệp đã mất hoặc hỏng từ trước, không có trong bản sao lưu.\n` +
          `  ${manifest.lostFiles.length} files were lost or damaged before and are not in the backup.`,
      );
    return manifest.lostFiles.length === 0;
  },

  async restore(operation) {
    if (operation.path === undefined) {
      say("Cách dùng / usage: npm run db -- restore <tệp / file> [--force]");
      return false;
    }
    const manifest = await restoreBackup(operation, operation.path);
    say(`✓ Đã khôi phục / restored: ${figuresOf(manifest)}`);
    say("  Mọi người đăng nhập lại từ đầu / everybody signs in anew.");
    if (manifest.sealKeyMark !== null) {
      const key = findSealKey(operation.config);
      if (!key || sealKeyMark(key) !== manifest.sealKeyMark) say(ANOTHER_KEY);
    }
    return commands.verify?.(operation) ?? false;
  },

  async verify({ dataSource, store }) {
    const findings = await verifyInstallation(dataSource, store);
    for (const { words, count, isFault } of findings)
      say(`${count === 0 ? "✓" : isFault ? "✗" : "·"} ${words}: ${count}`);
    return findings.every((it) => it.count === 0 || !it.isFault);
  },
};

const KEEP_THE_KEY_APART = (path: string): string =>
  `  Khóa niêm phong KHÔNG nằm trong bản sao lưu: hãy cất ${path} ở nơi khác, do người khác giữ. Mất khóa là mất số định danh và\n` +
  "  phiếu kín chưa mở. Bản sao lưu có dữ liệu cá nhân: hãy chép sang máy khác, trên đĩa có mã hóa.\n" +
  `  The seal key is NOT in the backup: keep ${path} elsewhere, with another person. Without it citizen numbers and sheets\n` +
  "  not yet released are lost. The backup holds personal data: copy it to another machine, on an encrypted disk.";

const ANOTHER_KEY =
  "✗ Khóa niêm phong ở máy này không phải khóa của bản sao lưu: số định danh và phiếu kín chưa mở không đọc được.\n" +
  "  Hãy chép tệp khóa cũ (seal.key) vào chỗ của nó trước khi khởi động máy chủ.\n" +
  "  The seal key of this machine is not the one of the backup: citizen numbers and sheets not yet released cannot be read.\n" +
  "  Copy the former key file (seal.key) to its place before the server starts.";

function figuresOf({ madeAt, tables, files }: BackupManifest): string {
  const rows = tables.reduce((sum, it) => sum + it.rows, 0);
  const at = new Date(madeAt).toLocaleString("vi-VN", { timeZone: "Asia/Ho_Chi_Minh" });
  return `${at}; ${tables.length} bảng / tables, ${rows} dòng / rows, ${files.length} tệp / files`;
}

/** 2018-12-01-083005, as clocks in Viet Nam show it. */
const stamp = (at: Date): string =>
  at.toLocaleString("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).replace(" ", "-").replaceAll(":", "");

async function main(args: string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { yes: { type: "boolean" }, force: { type: "boolean" } },
  });
  const [name = "", path] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command || positionals.length > 2) {
    say(
      "Cách dùng / usage: npm run db -- migrate | reset --yes | backup [tệp / file] | restore <tệp / file> [--force] | verify",
    );
    return false;
  }
  const config = readConfig(process.env);
  // npm runs this elsewhere than where it was typed.
  const from = process.env.INIT_CWD ?? process.cwd();
  const connection = await connect(config, say, { statementMs: null });
  try {
    return await command({
      dataSource: connection.dataSource,
      config,
      store: new FileStore(config.dataDirectory),
      path: path === undefined ? undefined : resolve(from, path),
      isForced: values.force ?? false,
      isConfirmed: values.yes ?? false,
    });
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
