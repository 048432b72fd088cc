import type { Plugin } from 'vite';

/** A style sheet without the fonts written into it: they weigh more than the page, and our content policy refuses them anyway. */
export function leaveOutFonts(styleSheet: string): Plugin {
  return {
    name: 'jiayi:leave-out-fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes(styleSheet)) return null;
      return { code: code.replace(/@font-face\s*{[^}]*url\(['"]?data:[^}]*}/g, ''), map: null };
    },
  };
}
