// Hashing passwords and reading one-time codes.
import { hash as argonHash } from '@node-rs/argon2'
import { verify as verifyTotp } from 'otplib'

export const hashPassword = (password: string): Promise<string> =>
  argonHash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })

/** The 30-second step a code belongs to; one step before and after is taken, for clocks that drift. Undefined: wrong. */
export async function totpStep(secret: string, token: string, now: Date): Promise<number | undefined> {
  if (!/^\d{6}$/.test(token)) return undefined
  const epoch = Math.floor(now.getTime() / 1000)
  const result = await verifyTotp({ secret, token, epoch, epochTolerance: 30 })
  return result.valid ? Math.floor(epoch / 30) + (result.delta ?? 0) : undefined
}
