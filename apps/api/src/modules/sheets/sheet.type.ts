import type {
  Attribution,
  EvaluatorSide,
  Grade,
  Level,
  PostGroup,
  ReviewState,
  SheetGroup,
} from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { GradeEnum, LevelEnum, PostGroupEnum, ReviewStateEnum } from "../../graphql/enums.js";
import { DateTime } from "../../graphql/scalars.js";
import { ReviewSubject } from "../reviews/reviewSubject.type.js";
import { CriterionGrade, CriterionPoints } from "../reviews/selfAssessment.type.js";
import { AttributionEnum, EvaluatorSideEnum, SheetGroupEnum } from "./sheet.enums.js";

@ObjectType({ simpleResolvers: true, description: "One criterion that the evaluator may grade." })
export class SheetLine {
  @Field(() => String, { description: "Code in the edition." })
  criterion!: string;

  @Field(() => String, { description: "Vietnamese text." })
  textVi!: string;

  @Field(() => String, { description: "English text." })
  textEn!: string;
}

@ObjectType({ simpleResolvers: true, description: "What a signed sheet says." })
export class SheetContent {
  @Field(() => [CriterionGrade], { description: "Grades in the order of the form." })
  grades!: CriterionGrade[];

  @Field(() => [CriterionPoints], { description: "Points in the order of the form." })
  points!: CriterionPoints[];

  @Field(() => String, { nullable: true, description: "General remark." })
  remark!: string | null;

  @Field(() => LevelEnum, { nullable: true, description: "Level proposed." })
  level!: Level | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was signed and handed in; null while a draft.",
  })
  submittedAt!: Date | null;

  @Field(() => Int, { description: "Version for optimistic writes." })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: "A sheet the caller fills in, as person or for a body." })
export class MySheet {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => Int, { description: "Review year." })
  year!: number;

  @Field(() => String, { description: "Edition of the rules." })
  editionCode!: string;

  @Field(() => ReviewSubject, { description: "Who or what is evaluated." })
  subject!: ReviewSubject;

  @Field(() => PostGroupEnum, { nullable: true, description: "Group of posts whose criteria hold." })
  postGroup!: PostGroup | null;

  @Field(() => String, {
    nullable: true,
    description: "The collective or organisation the caller signs for; null for the caller's own sheet.",
  })
  bodyName!: string | null;

  @Field(() => EvaluatorSideEnum, { description: "Where the evaluator stands to the subject." })
  side!: EvaluatorSide;

  @Field(() => AttributionEnum, { description: "Signed, or in confidence." })
  attribution!: Attribution;

  @Field(() => String, { nullable: true, description: "Sheet of the edition." })
  formCode!: string | null;

  @Field(() => ReviewStateEnum, { description: "Where the subject's review stands." })
  state!: ReviewState;

  @Field(() => Boolean, { description: "Whether it may be filled in now." })
  isOpen!: boolean;

  @Field(() => Boolean, { description: "Whether it is handed in." })
  isSubmitted!: boolean;

  @Field(() => Boolean, {
    description: "Whether the round's sheets are released, so that nothing changes any more.",
  })
  isReleased!: boolean;

  @Field(() => Boolean, {
    description: "Whether the sheet is on part of the criteria, those of the function.",
  })
  isWithinFunction!: boolean;

  @Field(() => Int, { description: "Confidential sheets are read only in groups of at least so many." })
  smallestGroup!: number;

  @Field(() => [SheetLine], { description: "Criteria within the evaluator's function, and no others." })
  lines!: SheetLine[];

  @Field(() => SheetContent, {
    nullable: true,
    description: "What is filled in so far; null of a confidential sheet, which the server cannot give back.",
  })
  content!: SheetContent | null;
}

@ObjectType({ simpleResolvers: true, description: "A signed sheet that is handed in." })
export class SignedSheet {
  @Field(() => String, { description: "Body or person whose sheet it is." })
  evaluatorName!: string;

  @Field(() => String, { description: "Who signed." })
  signatoryName!: string;

  @Field(() => EvaluatorSideEnum, { description: "Where the evaluator stands to the subject." })
  side!: EvaluatorSide;

  @Field(() => String, { nullable: true, description: "Sheet of the edition." })
  formCode!: string | null;

  @Field(() => SheetContent, { description: "What it says." })
  content!: SheetContent;
}

@ObjectType({ simpleResolvers: true, description: "How many sheets gave one grade." })
export class GradeCount {
  @Field(() => GradeEnum, { description: "Grade." })
  grade!: Grade;

  @Field(() => Int, { description: "Sheets." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "How many sheets gave so many points." })
export class PointsCount {
  @Field(() => Int, { description: "Tenths of points." })
  pointsTenths!: number;

  @Field(() => Int, { description: "Sheets." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "How many sheets proposed one level." })
export class SheetLevelCount {
  @Field(() => LevelEnum, { description: "Level." })
  level!: Level;

  @Field(() => Int, { description: "Sheets." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "One criterion over all confidential sheets of a group." })
export class CriterionDistribution {
  @Field(() => String, { description: "Code in the edition." })
  criterion!: string;

  @Field(() => [GradeCount], { description: "Best first." })
  grades!: GradeCount[];

  @Field(() => [PointsCount], { description: "Highest first." })
  points!: PointsCount[];
}

@ObjectType({
  simpleResolvers: true,
  description: "Confidential sheets read together: distributions, and remarks in an order drawn by chance.",
})
export class ReleasedSheetGroup {
  @Field(() => SheetGroupEnum, { description: "Sides in it." })
  group!: SheetGroup;

  @Field(() => Int, { description: "Sheets." })
  count!: number;

  @Field(() => [CriterionDistribution], { description: "In the order of the form." })
  criteria!: CriterionDistribution[];

  @Field(() => [SheetLevelCount], { description: "Levels proposed, best first." })
  levels!: SheetLevelCount[];

  @Field(() => [String], { description: "Remarks, joined to no grade and no author." })
  remarks!: string[];
}

@ObjectType({
  simpleResolvers: true,
  description: "Sheets on one subject, as far as the viewer may read them.",
})
export class ReviewSheets {
  @Field(() => Boolean, { description: "Whether the confidential ones are released." })
  isReleased!: boolean;

  @Field(() => Int, { description: "Confidential sheets are read only in groups of at least so many." })
  smallestGroup!: number;

  @Field(() => [SignedSheet], { description: "Signed sheets handed in: above, same level, below." })
  signed!: SignedSheet[];

  @Field(() => [ReleasedSheetGroup], { description: "Confidential sheets after the release." })
  groups!: ReleasedSheetGroup[];
}

@ObjectType({ simpleResolvers: true, description: "What a release did." })
export class SheetRelease {
  @Field(() => Int, { description: "Confidential sheets that can be read now." })
  shown!: number;

  @Field(() => Int, { description: "Confidential sheets destroyed unread, their groups being too small." })
  destroyed!: number;

  @Field(() => Int, { description: "Signed sheets handed in." })
  signed!: number;
}
