// The door of tasks.
export { finishTasks, openTask } from './actions.ts'
export { gatesOf, myWork, openTasks, type TaskView } from './views.ts'
