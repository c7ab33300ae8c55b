/** What every form of a member's movement is given. */
export interface MovementFormProps {
  memberId: string;
  /** After it was saved or given up. */
  onDone: () => void;
}
