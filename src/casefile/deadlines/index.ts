// The door of deadlines.
export { forgetCalendar, startClock, stopClocks } from './actions.ts'
export { type ClockView, clocksOf } from './views.ts'
