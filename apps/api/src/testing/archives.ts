import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fromBufferPromise } from "yauzl";
import {
  type BackupManifest,
  MANIFEST_ENTRY,
  MANIFEST_HASH_ENTRY,
} from "../database/backup/backupManifest.js";
import { makeZip } from "./rosterFiles.js";

export type ArchiveParts = Map<string, Buffer>;

/** Everything in an archive, unpacked. */
export async function unpackArchive(path: string): Promise<ArchiveParts> {
  const zip = await fromBufferPromise(readFileSync(path));
  const parts: ArchiveParts = new Map();
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, Buffer.concat(await (await zip.openReadStreamPromise(entry)).toArray()));
  return parts;
}

/** A copy of an archive with its parts changed; nothing but them, so that a manifest may no longer agree. */
export async function alterArchive(
  path: string,
  copy: string,
  change: (parts: ArchiveParts) => void,
): Promise<string> {
  const parts = await unpackArchive(path);
  change(parts);
  writeFileSync(copy, makeZip([...parts].map(([name, content]) => ({ name, content }))));
  return copy;
}

/** Changes the manifest together with its hash, as somebody would who knows the format. */
export function alterManifest(parts: ArchiveParts, change: (manifest: BackupManifest) => object): void {
  const manifest: BackupManifest = JSON.parse(String(parts.get(MANIFEST_ENTRY)));
  const content = Buffer.from(JSON.stringify(change(manifest)));
  parts.set(MANIFEST_ENTRY, content);
  parts.set(MANIFEST_HASH_ENTRY, Buffer.from(sha256(content)));
}

/** Changes the rows of one table, and the manifest with them. */
export function alterRows(parts: ArchiveParts, table: string, change: (lines: string[]) => string[]): void {
  const name = `tables/${table}.copy`;
  const lines = change(String(parts.get(name)).split("\n").slice(0, -1));
  const content = Buffer.from(lines.map((it) => `${it}\n`).join(""));
  parts.set(name, content);
  alterManifest(parts, (manifest) => ({
    ...manifest,
    tables: manifest.tables.map((it) =>
      it.name === table
        ? { ...it, rows: lines.length, sizeBytes: content.length, sha256: sha256(content) }
        : it,
    ),
  }));
}

const sha256 = (content: Buffer): string => createHash("sha256").update(content).digest("hex");
