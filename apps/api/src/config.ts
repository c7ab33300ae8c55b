import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";

const smtpUrl = z.url({ protocol: /^smtps?$/ });

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default("127.0.0.1"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_URL_FILE: z.string().optional(),
  XEPLOAI_DATA_DIR: z.string().default(".data"),
  XEPLOAI_DEMO: z.enum(["on", "off"]).optional(),
  XEPLOAI_DEMO_DAY: z.iso.date().optional(),
  XEPLOAI_PUBLIC_URL: z.url().optional(),
  XEPLOAI_SEAL_KEY_FILE: z.string().optional(),
  XEPLOAI_SMTP_URL: smtpUrl.optional(),
  XEPLOAI_SMTP_URL_FILE: z.string().optional(),
  XEPLOAI_MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>\r\n"]+ )?<?[^\s@<>,;]+@[^\s@<>,;]+>?$/)
    .optional(),
});

/** How e-mail is sent. */
export interface MailConfig {
  /** smtp:// or smtps://, with user and password where the server wants them. */
  smtpUrl: string;
  from: string;
  /** Where its link leads. */
  publicUrl: string;
}

export interface Config {
  isProduction: boolean;
  port: number;
  host: string;
  /** Null: the embedded server in the data directory. */
  databaseUrl: string | null;
  dataDirectory: string;
  /** Whether an empty database is filled with the demo, and demo data are accepted. */
  isDemo: boolean;
  /** Day the demo lives on, "YYYY-MM-DD"; null: the day its own rounds are in the middle of. */
  demoDay: string | null;
  /** Where people reach the server; https makes the session cookie secure. */
  publicUrl: string | null;
  /** File with the 32-byte key that seals citizen numbers; null: one made in the data directory. */
  sealKeyFile: string | null;
  /** Null: no e-mail is sent. */
  mail: MailConfig | null;
}

/** Environment as a typed object. @throws {ConfigError} naming every variable that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = schema.safeParse(
    Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== "")),
  );
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((it) => expectationOf(it.path.join("."))));
  const { data } = parsed;
  const isProduction = data.NODE_ENV === "production";
  if (isProduction && data.XEPLOAI_DEMO === "on")
    throw new ConfigError([
      "XEPLOAI_DEMO: NODE_ENV=production không nhận dữ liệu mẫu; hãy bỏ một trong hai biến.\n" +
        "  XEPLOAI_DEMO: demo data is refused with NODE_ENV=production; leave one of the two out.",
    ]);
  if (isProduction && !data.DATABASE_URL && !data.DATABASE_URL_FILE)
    throw new ConfigError([
      "DATABASE_URL: NODE_ENV=production cần một máy chủ PostgreSQL riêng (bản 15 trở lên); hãy đặt DATABASE_URL hoặc DATABASE_URL_FILE.\n" +
        "  DATABASE_URL: NODE_ENV=production needs a PostgreSQL server of its own (15 or newer); set DATABASE_URL or DATABASE_URL_FILE.",
    ]);
  return {
    isProduction,
    port: data.PORT,
    host: data.HOST,
    databaseUrl:
      data.DATABASE_URL ??
      (data.DATABASE_URL_FILE ? readSecret("DATABASE_URL_FILE", data.DATABASE_URL_FILE) : null),
    dataDirectory: resolve(data.XEPLOAI_DATA_DIR),
    isDemo: (data.XEPLOAI_DEMO ?? (isProduction ? "off" : "on")) === "on",
    demoDay: data.XEPLOAI_DEMO_DAY ?? null,
    publicUrl: data.XEPLOAI_PUBLIC_URL ?? null,
    sealKeyFile: data.XEPLOAI_SEAL_KEY_FILE ?? null,
    mail: readMail(data),
  };
}

/** @throws {ConfigError} when mail is to be sent and something it needs is missing */
function readMail(data: z.infer<typeof schema>): MailConfig | null {
  const given =
    data.XEPLOAI_SMTP_URL ??
    (data.XEPLOAI_SMTP_URL_FILE ? readSecret("XEPLOAI_SMTP_URL_FILE", data.XEPLOAI_SMTP_URL_FILE) : null);
  if (given === null) return null;
  if (!smtpUrl.safeParse(given).success) throw new ConfigError([expectationOf("XEPLOAI_SMTP_URL")]);
  const { XEPLOAI_MAIL_FROM: from, XEPLOAI_PUBLIC_URL: publicUrl } = data;
  if (!from || !publicUrl)
    throw new ConfigError(
      ["XEPLOAI_MAIL_FROM", "XEPLOAI_PUBLIC_URL"]
        .filter((name) => !data[name as "XEPLOAI_MAIL_FROM" | "XEPLOAI_PUBLIC_URL"])
        .map(
          (name) =>
            `${name}: gửi thư cần biến này, dạng ${EXPECTED[name]}\n  ${name}: sending mail needs it, expected ${EXPECTED[name]}`,
        ),
    );
  return { smtpUrl: given, from, publicUrl };
}

const EXPECTED: Readonly<Record<string, string>> = {
  NODE_ENV: "development | test | production",
  PORT: "0–65535",
  DATABASE_URL: "postgres://user:password@host:5432/database",
  XEPLOAI_DEMO: "on | off",
  XEPLOAI_DEMO_DAY: "2025-11-25",
  XEPLOAI_PUBLIC_URL: "https://xeploai.example.vn",
  XEPLOAI_SMTP_URL: "smtps://user:password@mail.example.vn:465",
  XEPLOAI_MAIL_FROM: "Xếp Loại <xeploai@example.vn>",
};

/** What a variable should be. Its value is not repeated: it may hold a password. */
function expectationOf(name: string): string {
  const example = EXPECTED[name] ?? "?";
  return `${name}: giá trị không hợp lệ, cần dạng ${example}\n  ${name}: not a valid value, expected ${example}`;
}

/** A secret kept in a file, such as a container's, does not show in the environment. */
function readSecret(name: string, path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    throw new ConfigError([
      `${name}: không đọc được tệp ${path}\n  ${name}: the file ${path} cannot be read`,
    ]);
  }
}

export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Configuration: ${problems.join("; ")}`);
  }
}
