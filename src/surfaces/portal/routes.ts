// The citizens' pages over HTTP. Forms carry their own seal; no page needs a script.
import type { Route } from '../../platform/http/route.ts'
import { deedRoutes } from './routes/deeds.ts'
import { lookUpRoutes } from './routes/look-up.ts'
import { paperRoutes } from './routes/papers.ts'

export { portalErrorPage } from './routes/answering.ts'
export const routes: readonly Route[] = [...lookUpRoutes, ...deedRoutes, ...paperRoutes]
