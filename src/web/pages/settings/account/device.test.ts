// A list of devices is of use only when one recognises one's own.
import { expect, test } from 'vitest'
import { deviceOf } from './device.ts'

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36'

test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome}`, 'Chrome · Windows'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Edg/120.0.0.0`, 'Edge · Windows'],
  [`Mozilla/5.0 (Windows NT 6.1; WOW64) ${chrome} 360SE`, '360 · Windows'],
  [`Mozilla/5.0 (X11; Linux x86_64) ${chrome} UOS`, 'Chrome · 统信'],
  [`Mozilla/5.0 (Linux; Android 12; HarmonyOS) ${chrome} MicroMessenger/8.0`, '微信 · HarmonyOS'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Safari/604.1',
    'Safari · iPhone',
  ],
  ['curl/8.0', ''],
  ['', ''],
])('浏览器自报“%s”，显示为“%s”', (agent, device) => {
  expect(deviceOf(agent)).toBe(device)
})
