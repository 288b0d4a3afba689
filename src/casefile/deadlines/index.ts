// The door of deadlines.
export { forgetCalendar, startClock, stopClocks } from './actions.ts'
export { clocksOf, type ClockView } from './views.ts'
