import type { EntityManager } from "typeorm";

/** What a transaction knows about who opened it; null hash is nobody. */
export interface Visitor {
  sessionHash: Buffer | null;
}

export const NOBODY: Visitor = { sessionHash: null };

/** The manager of one open transaction. Nothing else reaches the database. */
export type Tx = EntityManager;

/** What opens transactions: the data source, or an open transaction, in which they are savepoints. */
type Transactor = Pick<EntityManager, "transaction">;

/**
 * The only door to the database: one transaction, which carries the caller's session as a setting local to it.
 * Row-level security can be added behind it without a change in any service.
 */
export class Door {
  readonly #transactor: Transactor;

  constructor(transactor: Transactor) {
    this.#transactor = transactor;
  }

  /** A door inside an open transaction: what fails behind it is undone alone, and the transaction goes on. */
  static within(tx: Tx): Door {
    return new Door(tx);
  }

  enter<T>(visitor: Visitor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#transactor.transaction(async (tx) => {
      await tx.query("SELECT set_config('app.session', $1, true)", [
        visitor.sessionHash?.toString("hex") ?? "",
      ]);
      return work(tx);
    });
  }
}
