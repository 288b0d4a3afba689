// The door of tasks.
export { finishTasks, openTask, passTasks } from './actions.ts'
export { gatesOf, myWork, openTasks, type TaskView, type Waiting } from './views.ts'
