import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "./config.js";

const MAIL = {
  XEPLOAI_SMTP_URL: "smtps://gui:mat-khau@mail.example.vn:465",
  XEPLOAI_MAIL_FROM: "Xếp Loại <xeploai@example.vn>",
  XEPLOAI_PUBLIC_URL: "https://xeploai.example.vn",
};

const problemsOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
    return "";
  } catch (error) {
    return error instanceof ConfigError ? error.problems.join("\n") : "not a ConfigError";
  }
};

describe("the demo's day", () => {
  it("is the one its data are made for, unless another is named", () => {
    expect(readConfig({}).demoDay).toBeNull();
    expect(readConfig({ XEPLOAI_DEMO_DAY: "2018-12-02" }).demoDay).toBe("2018-12-02");
    expect(problemsOf({ XEPLOAI_DEMO_DAY: "2018-02-30" })).toContain("XEPLOAI_DEMO_DAY");
  });
});

describe("e-mail", () => {
  it("is off where no server is named", () => {
    expect(readConfig({}).mail).toBeNull();
    expect(readConfig({ ...MAIL, XEPLOAI_SMTP_URL: "" }).mail).toBeNull();
  });

  it("needs the server, who it comes from and where its link leads", () => {
    expect(readConfig(MAIL).mail).toEqual({
      smtpUrl: MAIL.XEPLOAI_SMTP_URL,
      from: MAIL.XEPLOAI_MAIL_FROM,
      publicUrl: MAIL.XEPLOAI_PUBLIC_URL,
    });
    const problems = problemsOf({ XEPLOAI_SMTP_URL: MAIL.XEPLOAI_SMTP_URL });
    expect(problems).toContain("XEPLOAI_MAIL_FROM");
    expect(problems).toContain("XEPLOAI_PUBLIC_URL");
  });

  it("takes the server's address, with its password, from a file", () => {
    const path = join(mkdtempSync(join(tmpdir(), "xeploai-config-")), "smtp");
    writeFileSync(path, `${MAIL.XEPLOAI_SMTP_URL}\n`);
    const { XEPLOAI_SMTP_URL: url, ...others } = MAIL;
    expect(readConfig({ ...others, XEPLOAI_SMTP_URL_FILE: path }).mail?.smtpUrl).toBe(url);
    writeFileSync(path, "https://mail.example.vn");
    expect(problemsOf({ ...others, XEPLOAI_SMTP_URL_FILE: path })).toContain("XEPLOAI_SMTP_URL");
    expect(problemsOf({ ...others, XEPLOAI_SMTP_URL_FILE: `${path}.no` })).toContain("XEPLOAI_SMTP_URL_FILE");
  });

  it.each([
    { what: "a server that is none", change: { XEPLOAI_SMTP_URL: "http://gui:mat-khau@mail.example.vn" } },
    { what: "a sender without address", change: { XEPLOAI_MAIL_FROM: "Xếp Loại" } },
    { what: "a sender of two lines", change: { XEPLOAI_MAIL_FROM: "a@example.vn\r\nBcc: b@example.vn" } },
  ])("refuses $what at the start, without repeating the password", ({ change }) => {
    const problems = problemsOf({ ...MAIL, ...change });
    expect(problems).toContain(Object.keys(change)[0]);
    expect(problems).not.toContain("mat-khau");
  });
});
