// How the kit is dressed: the same colours and measures as src/ui/look/tokens.css, in antd's words.
import type { ThemeConfig } from 'antd'

/** The theme of antd; `large` is 大字, in step with html[data-large]. */
export function kitTheme(large: boolean): ThemeConfig {
  return {
    // Hash classes come with :where(), which Chromium learnt only in version 88.
    hashed: false,
    token: {
      colorPrimary: '#0b5a68',
      colorLink: '#0b5a68',
      colorError: '#b01f18',
      colorSuccess: '#1c6437',
      colorWarning: '#b07b12',
      colorText: '#17282f',
      colorTextSecondary: '#44565f',
      colorTextTertiary: '#596b74',
      colorTextPlaceholder: '#596b74',
      colorBorder: '#7c8f98',
      colorBorderSecondary: '#d8e1e4',
      colorBgLayout: '#f2f5f6',
      borderRadius: 4,
      borderRadiusLG: 4,
      fontFamily: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
      fontSize: large ? 19 : 15,
      controlHeight: large ? 45 : 36,
      lineHeight: 1.65,
      // A tool for work: things appear, they do not fly.
      motion: false,
      wireframe: false,
    },
    components: { Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' } },
  }
}
