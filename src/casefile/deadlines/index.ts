// The door of deadlines.
export { startClock, stopClocks } from './actions.ts'
export { type ClockView, clocksOf } from './views.ts'
