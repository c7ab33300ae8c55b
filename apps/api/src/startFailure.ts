import { ConfigError } from "./config.js";

interface Target {
  server: string;
  database: string;
  user: string;
  /** Our own server in the data directory. */
  isBundled: boolean;
}

type Advice = (what: Target) => string;

const UNREACHABLE: Advice = ({ server }) =>
  `Không kết nối được máy chủ PostgreSQL ${server}: hãy kiểm tra DATABASE_URL và xem máy chủ đó có đang chạy không.\n` +
  `  The PostgreSQL server ${server} cannot be reached: check DATABASE_URL, and that the server runs.`;
const BROKEN_OFF: Advice = (what) =>
  what.isBundled
    ? "PostgreSQL đi kèm dừng giữa chừng, thường vì đĩa đã đầy: hãy giải phóng ít nhất 1 GB rồi chạy lại; dữ liệu đã ghi vẫn còn.\n" +
      "  The bundled PostgreSQL stopped half-way, most often because the disk is full: free at least 1 GB and run again; what was saved is kept."
    : UNREACHABLE(what);
const REFUSED: Advice = ({ server, user }) =>
  `Máy chủ PostgreSQL ${server} không nhận tài khoản "${user}": hãy kiểm tra tên và mật khẩu trong DATABASE_URL.\n` +
  `  The PostgreSQL server ${server} refuses the role "${user}": check name and password in DATABASE_URL.`;
const DISK_FULL: Advice = () =>
  "Đĩa đã đầy: hãy giải phóng ít nhất 1 GB rồi chạy lại, hoặc đặt XEPLOAI_DATA_DIR tới đĩa khác.\n" +
  "  The disk is full: free at least 1 GB and run again, or set XEPLOAI_DATA_DIR to another disk.";
const NOT_WRITABLE: Advice = () =>
  "Không có quyền ghi vào thư mục dữ liệu: hãy chạy bằng tài khoản sở hữu thư mục đó, hoặc đặt XEPLOAI_DATA_DIR.\n" +
  "  The data directory cannot be written to: run as its owner, or set XEPLOAI_DATA_DIR.";
const NO_SUCH_ADDRESS: Advice = () =>
  "Máy này không có địa chỉ đã đặt trong HOST: hãy dùng HOST=127.0.0.1 hoặc HOST=0.0.0.0.\n" +
  "  HOST is no address of this machine: use HOST=127.0.0.1 or HOST=0.0.0.0.";

/** By SQLSTATE or by the operating system's error code. */
const ADVICE: Readonly<Record<string, Advice>> = {
  ECONNREFUSED: UNREACHABLE,
  ECONNRESET: BROKEN_OFF,
  EPIPE: BROKEN_OFF,
  "57P01": BROKEN_OFF,
  ENOTFOUND: UNREACHABLE,
  EAI_AGAIN: UNREACHABLE,
  ETIMEDOUT: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  "28P01": REFUSED,
  "28000": REFUSED,
  "3D000": ({ server, database, user }) =>
    `Máy chủ PostgreSQL ${server} chưa có cơ sở dữ liệu "${database}". Hãy tạo trước rồi chạy lại:\n` +
    `  The PostgreSQL server ${server} has no database "${database}". Create it first and run again:\n` +
    `    CREATE DATABASE "${database}" OWNER "${user}" ENCODING 'UTF8' TEMPLATE template0;`,
  "42501": ({ database, user }) =>
    `Tài khoản "${user}" không có quyền tạo bảng trong cơ sở dữ liệu "${database}". Hãy giao quyền sở hữu rồi chạy lại:\n` +
    `  The role "${user}" may not create tables in the database "${database}". Make it the owner and run again:\n` +
    `    ALTER DATABASE "${database}" OWNER TO "${user}";`,
  "53100": DISK_FULL,
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
  EACCES: NOT_WRITABLE,
  EPERM: NOT_WRITABLE,
  EROFS: NOT_WRITABLE,
  ENOTDIR: NOT_WRITABLE,
  EEXIST: NOT_WRITABLE,
  EADDRNOTAVAIL: NO_SUCH_ADDRESS,
};

/**
 * What a person is told when the server or a command cannot go on: what is wrong and what to do, in Vietnamese and
 * English, without a stack trace and without the password of `databaseUrl`.
 */
export function describeFailure(error: unknown, databaseUrl: string | undefined): string {
  if (error instanceof ConfigError) return error.problems.map((it) => `✗ ${it}`).join("\n");
  const message = error instanceof Error ? error.message : String(error);
  const { code, syscall, port } = error as { code?: string; syscall?: string; port?: number };
  if (syscall === "listen" && (code === "EADDRINUSE" || code === "EACCES"))
    return (
      `✗ Không mở được cổng ${port}: đã có chương trình khác dùng, hoặc không đủ quyền. Hãy chọn cổng khác: PORT=4001 npm start\n` +
      `  Port ${port} cannot be opened: it is in use or needs more rights. Choose another: PORT=4001 npm start`
    );
  const advice = code === undefined ? wordless(message) : ADVICE[code];
  if (!advice) return `✗ ${message}`;
  return `✗ ${advice(targetOf(databaseUrl))}${message ? `\n  (${message})` : ""}`;
}

/** The driver gives some failures no code. */
function wordless(message: string): Advice | undefined {
  if (/^Connection terminated/.test(message)) return BROKEN_OFF;
  return /timeout/i.test(message) ? UNREACHABLE : undefined;
}

function targetOf(databaseUrl: string | undefined): Target {
  if (!databaseUrl || !URL.canParse(databaseUrl))
    return { server: "(DATABASE_URL)", database: "xeploai", user: "xeploai", isBundled: !databaseUrl };
  const { hostname, port, pathname, username } = new URL(databaseUrl);
  return {
    server: `${hostname}:${port || 5432}`,
    database: decodeURIComponent(pathname.slice(1)),
    user: decodeURIComponent(username),
    isBundled: false,
  };
}
