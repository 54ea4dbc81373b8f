/** Host configurations of our own in the style of Teams: the sizes and colours that a card is drawn with. */
export const THEMES = ['light', 'dark'] as const;
export type ThemeName = (typeof THEMES)[number];

interface Palette {
  readonly text: string;
  readonly subtle: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly accent: string;
  readonly line: string;
  readonly backgrounds: Readonly<Record<'default' | 'emphasis' | 'accent' | 'good' | 'attention' | 'warning', string>>;
}

const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: {
    text: '#242424',
    subtle: '#616161',
    good: '#0e700e',
    warning: '#8a5300',
    attention: '#b10e1c',
    accent: '#444791',
    line: '#e0e0e0',
    backgrounds: { default: '#ffffff', emphasis: '#f5f5f5', accent: '#e8ebfa', good: '#e7f2da', attention: '#fdf3f4', warning: '#fbf6d9' },
  },
  dark: {
    text: '#ffffff',
    subtle: '#adadad',
    good: '#54b054',
    warning: '#faa06b',
    attention: '#e87979',
    accent: '#aab1fa',
    line: '#525252',
    backgrounds: { default: '#292929', emphasis: '#1f1f1f', accent: '#2f2f4a', good: '#1e3a1e', attention: '#3f1011', warning: '#4a2a04' },
  },
};

/** The configuration of a theme, as the adaptivecards package reads it. */
export function hostConfigOf(theme: ThemeName): object {
  const palette = PALETTES[theme];
  const pair = (color: string): object => ({ default: color, subtle: color });
  const foregroundColors = {
    default: { default: palette.text, subtle: palette.subtle },
    dark: pair('#242424'),
    light: pair('#ffffff'),
    accent: pair(palette.accent),
    good: pair(palette.good),
    warning: pair(palette.warning),
    attention: pair(palette.attention),
  };
  const styles = Object.entries(palette.backgrounds).map(([name, backgroundColor]) => [name, { backgroundColor, foregroundColors }]);
  const fontSizes = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 };
  const fontWeights = { lighter: 300, default: 400, bolder: 600 };
  return {
    supportsInteractivity: true,
    spacing: { extraSmall: 4, small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    fontTypes: {
      default: { fontFamily: "'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif", fontSizes, fontWeights },
      monospace: { fontFamily: "Consolas, 'DejaVu Sans Mono', monospace", fontSizes, fontWeights },
    },
    textStyles: { heading: { fontType: 'default', size: 'default', weight: 'bolder', color: 'default', isSubtle: false } },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
    },
    containerStyles: Object.fromEntries(styles),
  };
}
