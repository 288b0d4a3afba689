// The door of documents.
export {
  annulSheet,
  type Issued,
  type Issuer,
  issueSheet,
  type SheetAsk,
  type SheetBody,
} from './actions/sheets.ts'
export {
  isFileOf,
  listSheets,
  type PaperForParty,
  papersForParty,
  type SheetView,
  sheetsOf,
} from './views/sheets.ts'
