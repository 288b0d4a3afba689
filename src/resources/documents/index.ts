// The door of documents.
export { addFile, type Download, download, type Upload, upload } from './actions/files.ts'
export {
  annulSheet,
  type Issued,
  type Issuer,
  issueSheet,
  type SheetAsk,
  type SheetBody,
} from './actions/sheets.ts'
export { type FileView, filesForParty, filesOf, listFiles } from './views/files.ts'
export {
  isFileOf,
  listSheets,
  type PaperForParty,
  papersForParty,
  type SheetView,
  sheetsOf,
} from './views/sheets.ts'
