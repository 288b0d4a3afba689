// The door of documents.
export { addFile, download } from './actions/files.ts'
export {
  type Issued,
  issueSheet,
  type SheetBody,
} from './actions/sheets.ts'
export { filesForParty, filesOf } from './views/files.ts'
export {
  isFileOf,
  papersForParty,
  sheetsOf,
} from './views/sheets.ts'
