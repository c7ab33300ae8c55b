import type { SubjectKind } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf, SubjectKindEnum } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { TASK_KINDS, type TaskKind } from "./task.types.js";

export const TaskKindEnum = enumOf("TaskKind", TASK_KINDS, "What a person can do now.");

@ObjectType({ simpleResolvers: true, description: "Something the viewer can do now." })
export class Task {
  @Field(() => ID, { description: "Key within the list; the same as long as the task is the same." })
  id!: string;

  @Field(() => TaskKindEnum, { description: "What it is." })
  kind!: TaskKind;

  @Field(() => ID, {
    nullable: true,
    description: "Round it belongs to; null where the work is for rounds of other units.",
  })
  roundId!: string | null;

  @Field(() => Int, { description: "Review year." })
  year!: number;

  @Field(() => OrganisationRef, { description: "Unit it is about." })
  unit!: OrganisationRef;

  @Field(() => ID, { nullable: true, description: "The review, where it is about one." })
  reviewId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The sheet or session that its form is opened by; null where the review or the unit opens it.",
  })
  formId!: string | null;

  @Field(() => String, { nullable: true, description: "Whom or what it is about, where it is about one." })
  subjectName!: string | null;

  @Field(() => SubjectKindEnum, { nullable: true, description: "What that is, where it is about one." })
  subjectKind!: SubjectKind | null;

  @Field(() => Boolean, {
    description: "Whether it is the viewer's own case or that of what the viewer heads.",
  })
  isOwn!: boolean;

  @Field(() => Int, { description: "How many reviews it concerns, or points, or subjects to think about." })
  count!: number;

  @Field(() => DateOnly, { nullable: true, description: "Since when it waits; null when not on record." })
  since!: string | null;

  @Field(() => DateOnly, { description: "Last day of the calendar's step, or the day before the deadline." })
  dueOn!: string;

  @Field(() => Int, { description: "Working days left, the last day included; 0 or less when late." })
  workingDaysLeft!: number;
}

@ObjectType({ simpleResolvers: true, description: "How many tasks there are of one kind." })
export class TaskKindCount {
  @Field(() => TaskKindEnum, { description: "Kind." })
  kind!: TaskKind;

  @Field(() => Int, { description: "Tasks of it." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "Tasks of the viewer, the most urgent first." })
export class TaskPage {
  @Field(() => [Task], { description: "The part asked for." })
  items!: Task[];

  @Field(() => Int, { description: "All there are." })
  totalCount!: number;

  @Field(() => [TaskKindCount], { description: "How many of each kind, in the order of the work." })
  counts!: TaskKindCount[];
}
