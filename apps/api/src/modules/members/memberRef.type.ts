import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "A member by name." })
export class MemberRef {
  @Field(() => ID, { description: "Identity." })
  id!: string;

  @Field(() => String, { description: "Name in use." })
  fullName!: string;
}
