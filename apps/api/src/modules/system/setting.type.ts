import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { SETTINGS_IN_USE, type SettingInUse } from "./procedureSetting.js";

export const SettingFieldEnum = Object.fromEntries(SETTINGS_IN_USE.map((it) => [it, it]));
registerEnumType(SettingFieldEnum, {
  name: "ProcedureSettingField",
  description: "A number about the procedure that no document read states.",
});

@ObjectType({
  simpleResolvers: true,
  description: "What the installation set where the rules leave a number open.",
})
export class ProcedureSetting {
  @Field(() => SettingFieldEnum, { description: "What is set." })
  field!: SettingInUse;

  @Field(() => Int, { description: "Value in force." })
  value!: number;

  @Field(() => Boolean, { description: "Whether that is the default." })
  isDefault!: boolean;
}

@InputType({ description: "A new value of a setting." })
export class SetProcedureSettingInput {
  @Field(() => SettingFieldEnum, { description: "What is set." })
  field!: SettingInUse;

  @Field(() => Int, { description: "New value, within the range of the setting." })
  value!: number;

  @Field(() => Int, { description: "Value the person saw; another one in force is a conflict." })
  formerValue!: number;
}
