import type { PostGroup, SubjectKind } from "@xeploai/domain";
import { Field, ObjectType } from "type-graphql";
import { PostGroupEnum, SubjectKindEnum } from "../../graphql/enums.js";

@ObjectType({
  simpleResolvers: true,
  description: "One place where a plan's criteria go against the rules above.",
})
export class PlanRefusal {
  @Field(() => String, { description: "Code; the words come from the dashboard." })
  code!: string;

  @Field(() => SubjectKindEnum, { nullable: true, description: "Whose criteria; null for everybody's." })
  kind!: SubjectKind | null;

  @Field(() => PostGroupEnum, { nullable: true, description: "Group of posts." })
  post!: PostGroup | null;

  @Field(() => String, { nullable: true, description: "Post as the unit names it." })
  postTitle!: string | null;

  @Field(() => String, { description: "Code of the line, group, condition or limit." })
  line!: string;

  @Field(() => String, { nullable: true, description: "What stands above, Vietnamese." })
  centralVi!: string | null;

  @Field(() => String, { nullable: true, description: "What stands above, English." })
  centralEn!: string | null;

  @Field(() => String, { nullable: true, description: "What the plan asks for, Vietnamese." })
  attemptedVi!: string | null;

  @Field(() => String, { nullable: true, description: "What the plan asks for, English." })
  attemptedEn!: string | null;

  @Field(() => String, { description: "The article that forbids it." })
  source!: string;
}
