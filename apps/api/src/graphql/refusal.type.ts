import { Field, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "One figure of a refusal." })
export class RefusalArgument {
  @Field(() => String, { description: "Name of the figure, as the words of the refusal use it." })
  name!: string;

  @Field(() => String, { description: "Its value; a number is written in digits." })
  value!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "Why something may not be done: a code of a closed set and its figures.",
})
export class Refusal {
  @Field(() => String, { description: "Code; the words come from the dashboard." })
  code!: string;

  @Field(() => [RefusalArgument], { description: "Figures the words need." })
  arguments!: RefusalArgument[];
}

/** A refusal as the schema carries it: figures by name, in text. */
export function refusalOf(code: string, figures: Readonly<Record<string, string | number>> = {}): Refusal {
  return {
    code,
    arguments: Object.entries(figures).map(([name, value]) => ({ name, value: String(value) })),
  };
}
