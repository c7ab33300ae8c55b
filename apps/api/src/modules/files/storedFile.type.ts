import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { DateTime } from "../../graphql/scalars.js";
import { FILE_OWNER_KINDS, FILE_PURPOSES, type FilePurpose, type StoredFileRow } from "./storedFile.types.js";

export const FileOwnerKindEnum = enumOf("FileOwnerKind", FILE_OWNER_KINDS, "What a file belongs to.");
export const FilePurposeEnum = enumOf("FilePurpose", FILE_PURPOSES, "What a file is for.");

@ObjectType({
  simpleResolvers: true,
  description: "A file somebody added. Its content is at /files/{id}, for whoever may read it.",
})
export class StoredFile
  implements
    Pick<StoredFileRow, "id" | "purpose" | "name" | "mediaType" | "sizeBytes" | "sha256" | "uploadedAt">
{
  @Field(() => ID, { description: "Id of the file." })
  id!: string;

  @Field(() => FilePurposeEnum, { description: "What it is for." })
  purpose!: FilePurpose;

  @Field(() => String, { description: "Name it is saved under." })
  name!: string;

  @Field(() => String, { description: "What it is by its content." })
  mediaType!: StoredFileRow["mediaType"];

  @Field(() => Int, { description: "Size of its content in bytes." })
  sizeBytes!: number;

  @Field(() => String, { description: "SHA-256 of its content, 64 hexadecimal digits." })
  sha256!: string;

  @Field(() => DateTime, { description: "When it was added." })
  uploadedAt!: Date;

  @Field(() => String, { description: "Name of the account that added it." })
  uploadedByName!: string;

  @Field(() => Boolean, { description: "Whether the viewer added it." })
  isOwnUpload!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may remove it now." })
  mayRemove!: boolean;
}
