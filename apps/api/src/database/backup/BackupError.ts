/** Why an archive is not written or not taken. */
export type BackupErrorCode =
  | "SCHEMA_NOT_CURRENT"
  | "TARGET_EXISTS"
  | "NO_SUCH_ARCHIVE"
  | "NOT_A_BACKUP"
  | "ARCHIVE_DAMAGED"
  | "ARCHIVE_NEWER"
  | "DATABASE_IN_USE"
  | "DATABASE_NOT_EMPTY"
  | "CONTENT_REFUSED";

/** In Vietnamese and English, with what to do next; `it` is the file, the part or the number it is about. */
const WORDS: Readonly<Record<BackupErrorCode, (it: string) => string>> = {
  SCHEMA_NOT_CURRENT: () =>
    "Lược đồ cơ sở dữ liệu khác với bản chương trình này. Hãy chạy npm run db -- migrate rồi sao lưu lại.\n" +
    "  The schema of the database is not this program's. Run npm run db -- migrate, then back up again.",
  TARGET_EXISTS: (it) =>
    `Đã có tệp ${it}, bản sao lưu không ghi đè. Hãy chọn tên khác.\n` +
    `  The file ${it} exists and a backup overwrites nothing. Choose another name.`,
  NO_SUCH_ARCHIVE: (it) =>
    `Không đọc được tệp ${it}. Hãy kiểm tra đường dẫn và quyền đọc.\n` +
    `  The file ${it} cannot be read. Check the path and the right to read it.`,
  NOT_A_BACKUP: (it) =>
    `Tệp ${it} không phải bản sao lưu của chương trình này. Chưa có gì bị thay đổi.\n` +
    `  The file ${it} is no backup of this program. Nothing was changed.`,
  ARCHIVE_DAMAGED: (it) =>
    `Bản sao lưu bị hỏng (${it}). Chưa có gì bị thay đổi: hãy dùng bản sao khác của tệp này hoặc bản sao lưu trước đó.\n` +
    `  The backup is damaged (${it}). Nothing was changed: use another copy of the file, or the backup before it.`,
  ARCHIVE_NEWER: (it) =>
    `Bản sao lưu do bản chương trình mới hơn tạo ra (${it}). Hãy cập nhật chương trình rồi khôi phục.\n` +
    `  The backup was made by a newer version of the program (${it}). Update the program, then restore.`,
  DATABASE_IN_USE: (it) =>
    `Còn ${it} kết nối khác đang dùng cơ sở dữ liệu. Hãy dừng máy chủ rồi khôi phục.\n` +
    `  The database is in use by ${it} other connections. Stop the server, then restore.`,
  DATABASE_NOT_EMPTY: () =>
    "Cơ sở dữ liệu đang có dữ liệu. Hãy sao lưu trước; nếu chắc chắn muốn thay tất cả bằng bản sao lưu, thêm --force.\n" +
    "  The database holds data. Back it up first; to replace everything by the backup, add --force.",
  CONTENT_REFUSED: (it) =>
    `Cơ sở dữ liệu không nhận nội dung bản sao lưu (${it}). Đã hoàn lại như trước khi khôi phục.\n` +
    `  The database refuses what the backup holds (${it}). Everything is as it was before.`,
};

/** Told to whoever runs the command, as it is. */
export class BackupError extends Error {
  constructor(
    readonly code: BackupErrorCode,
    it: string | number = "",
  ) {
    super(WORDS[code](String(it)));
  }
}
