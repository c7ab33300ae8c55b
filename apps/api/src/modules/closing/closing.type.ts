import type { DossierItem, ReviewState, SubjectKind } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DossierItemEnum, ReviewStateEnum, SubjectKindEnum } from "../../graphql/enums.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { Round } from "../rounds/round.type.js";

@ObjectType({ simpleResolvers: true, description: "An item that a dossier still needs." })
export class MissingDossierItem {
  @Field(() => DossierItemEnum, { description: "Which." })
  item!: DossierItem;

  @Field(() => Int, { description: "Its number in the list of the dossier." })
  number!: number;
}

@ObjectType({ simpleResolvers: true, description: "In how many dossiers one item is missing." })
export class LackingDossiers {
  @Field(() => DossierItemEnum, { description: "Which item." })
  item!: DossierItem;

  @Field(() => Int, { description: "Its number in the list of the dossier." })
  number!: number;

  @Field(() => Int, { description: "Dossiers that lack it." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "A subject that keeps its round from being closed." })
export class OpenDossier {
  @Field(() => ID, { description: "Review." })
  reviewId!: string;

  @Field(() => SubjectKindEnum, { description: "Kind of the subject." })
  kind!: SubjectKind;

  @Field(() => String, { description: "Who or what is rated." })
  name!: string;

  @Field(() => OrganisationRef, { description: "Unit of the subject." })
  unit!: OrganisationRef;

  @Field(() => ReviewStateEnum, { description: "Where its review stands." })
  state!: ReviewState;

  @Field(() => Boolean, { description: "Whether its result is published and not contested." })
  isSettled!: boolean;

  @Field(() => [MissingDossierItem], { description: "What its dossier lacks, in the order of the list." })
  missing!: readonly MissingDossierItem[];
}

@ObjectType({ simpleResolvers: true, description: "How far a round is from being closed." })
export class RoundClosing {
  @Field(() => Round, { description: "The round." })
  round!: Round;

  @Field(() => Int, { description: "Subjects rated in it." })
  rated!: number;

  @Field(() => Int, { description: "Of these, results that are not published, or contested." })
  unsettled!: number;

  @Field(() => Int, { description: "Of these, results that are decided and wait to be published." })
  decided!: number;

  @Field(() => Int, { description: "Of these, dossiers that lack something." })
  incomplete!: number;

  @Field(() => [LackingDossiers], { description: "What is missing, in the order of the list." })
  lacking!: LackingDossiers[];

  @Field(() => Int, { description: "Subjects that keep the round open." })
  left!: number;

  @Field(() => [OpenDossier], { description: "This part of what is left, by unit and name." })
  items!: OpenDossier[];

  @Field(() => Int, { description: "Subjects asked for in all." })
  totalCount!: number;
}
