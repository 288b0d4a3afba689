// Doors of places over HTTP.
import { type Route, route } from '../../platform/http/route.ts'
import { putPlace } from './actions.ts'
import { PlaceBody, PlaceList } from './contract.ts'
import { listPlaces } from './views.ts'

export const routes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/places',
    right: 'account.self',
    answer: PlaceList,
    handle: async call =>
      (await listPlaces(call.house, call.permit)).map(({ is_default: isDefault, ...place }) => ({
        ...place,
        isDefault,
      })),
  }),
  route({
    method: 'PUT',
    path: '/api/places',
    right: 'config.business',
    body: PlaceBody,
    handle: async call => {
      await putPlace(call.house, call.permit, call.body, call.ask)
      return { ok: true }
    },
  }),
]
