// The house as everybody names it; its shape stands with the deed's, since each knows the other.
export type { House, Look } from './deed.ts'
