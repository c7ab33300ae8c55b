import type { organisations as source } from "../vi/organisations";

export const organisations: typeof source = {
  title: "Party organisations",
  search: "Search by name or unit code",
  within: "Search within %{name}",
  children: "Subordinate organisations",
  noChildren: "No subordinate organisations",
  noChildrenHint: "There is no organisation below this one.",
  addCell: "Add a subordinate organisation",
  editName: "Edit name",
  breadcrumb: "Place in the tree of organisations",
  seeMembers: "See members",
  fields: {
    name: "Name",
    shortName: "Short name",
    kind: "Kind",
    type: "Type",
    unitCode: "Administrative unit code",
    foundedOn: "Founded",
    dissolvedOn: "Dissolved",
    memberCount: "Members",
    childCount: "Subordinates",
    parent: "Directly above",
  },
  unitCodeEdition: "%{code} (code list %{edition})",
  create: {
    title: "Add an organisation below %{name}",
    submit: "Add organisation",
    done: "%{name} was added.",
  },
  edit: { title: "Edit the name", done: "The new name is saved." },
  conflict:
    "Someone else has just renamed this organisation to “%{name}”. What you typed is still here; save again to go on.",
  nameExample: "For example: Chi bộ Tổ dân phố số 5",
};
