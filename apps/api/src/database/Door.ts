import type { DataSource, EntityManager } from "typeorm";

/** What a transaction knows about who opened it; null hash is nobody. */
export interface Visitor {
  sessionHash: Buffer | null;
}

export const NOBODY: Visitor = { sessionHash: null };

/** The manager of one open transaction. Nothing else reaches the database. */
export type Tx = EntityManager;

/**
 * The only door to the database: one transaction, which carries the caller's session as a setting local to it.
 * Row-level security can be added behind it without a change in any service.
 */
export class Door {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  enter<T>(visitor: Visitor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#dataSource.transaction(async (tx) => {
      await tx.query("SELECT set_config('app.session', $1, true)", [
        visitor.sessionHash?.toString("hex") ?? "",
      ]);
      return work(tx);
    });
  }
}
