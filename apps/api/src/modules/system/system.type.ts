import type { Role } from "@xeploai/domain";
import { Field, ObjectType } from "type-graphql";
import { RoleEnum } from "../../graphql/enums.js";
import { DateOnly, DateTime } from "../../graphql/scalars.js";

@ObjectType({
  simpleResolvers: true,
  description: "A sign-in of the demo data, shown on the sign-in screen.",
})
export class DemoAccount {
  @Field(() => String, { description: "Name to sign in with." })
  username!: string;

  @Field(() => String, { description: "Its password; demo data only." })
  password!: string;

  @Field(() => RoleEnum, { description: "The role it tries out." })
  role!: Role;

  @Field(() => String, { description: "Name of the invented person." })
  displayName!: string;

  @Field(() => String, { description: "Where the role holds." })
  organisationName!: string;
}

@ObjectType({ simpleResolvers: true, description: "What everyone may know of the running system." })
export class SystemInfo {
  @Field(() => String, { description: "Version of the product." })
  version!: string;

  @Field(() => Boolean, { description: "Whether it runs on demo data and the demo clock." })
  isDemo!: boolean;

  @Field(() => DateOnly, {
    description: "The day the organisation works on: the demo clock's when `isDemo`.",
  })
  today!: string;

  @Field(() => DateTime, { description: "The instant the organisation works on." })
  now!: Date;

  @Field(() => [DemoAccount], { description: "Sign-ins to try; empty outside the demo." })
  demoAccounts!: DemoAccount[];
}
