// 断电演练: registers cases while the server and the database are killed, then proves that nothing acknowledged was lost or doubled.
import { drill } from './crash-drill/drill.ts'

process.exitCode = await drill({ intakes: 1000, clients: 16, seconds: 75 })
