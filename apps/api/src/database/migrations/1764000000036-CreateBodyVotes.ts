import type { MigrationInterface, QueryRunner } from "typeorm";

/** How a body voted on the level it proposes for itself or for one of its cadres. */
export class CreateBodyVotes1764000000036 implements MigrationInterface {
  name = "CreateBodyVotes1764000000036";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE body_votes (
        review_id uuid NOT NULL,
        level text NOT NULL,
        convened smallint NOT NULL,
        present smallint NOT NULL,
        yes smallint NOT NULL,
        no smallint NOT NULL,
        CONSTRAINT pk_body_votes PRIMARY KEY (review_id),
        CONSTRAINT fk_body_votes_review FOREIGN KEY (review_id) REFERENCES reviews (id),
        CONSTRAINT ck_body_votes_level CHECK (level IN ('EXCELLENT', 'GOOD', 'SATISFACTORY', 'UNSATISFACTORY')),
        CONSTRAINT ck_body_votes_counts CHECK (yes >= 0 AND no >= 0 AND yes + no <= present AND present <= convened)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE body_votes`);
  }
}
