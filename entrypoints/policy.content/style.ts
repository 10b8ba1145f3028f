import { topics } from '../../seeds/topics.ts';

interface Hue {
  dash: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy';
  /** Underline and background on light pages, then on dark ones. */
  line: readonly [light: string, dark: string];
  wash: readonly [light: string, dark: string];
}

/** The highlighters: contrasts are worked out in components/theme.css, which holds the same figures for the views. */
const hues: Record<(typeof topics)[number]['hue'], Hue> = {
  collection: { dash: 'solid', line: ['#174DB3', '#62AAFF'], wash: ['#D4E9FF', '#1D3857'] },
  sharing: { dash: 'dashed', line: ['#9E3A00', '#F47A3A'], wash: ['#FFDDCA', '#522B18'] },
  retention: { dash: 'dotted', line: ['#4F2683', '#B374BC'], wash: ['#EDE0FF', '#442B4D'] },
  rights: { dash: 'double', line: ['#0A8676', '#5CE6CE'], wash: ['#C1F5EA', '#004138'] },
  transfers: { dash: 'wavy', line: ['#A57900', '#FAD96B'], wash: ['#FFEEC4', '#423505'] },
  plain: { dash: 'solid', line: ['#7D858D', '#7C848C'], wash: ['transparent', 'transparent'] },
};

/** The style sheet of the highlights, for a page with a light or a dark background. The colour of the page's text is never set. */
export function styleOf(isDark: boolean): string {
  const tone = isDark ? 1 : 0;
  const rules = topics.map(({ id, hue }) => {
    const { dash, line, wash } = hues[hue];
    const thick = hue === 'plain' ? '1px' : '2px';
    return [
      `::highlight(leesbril-${id}){background-color:${wash[tone]};text-decoration:underline ${dash} ${line[tone]} ${thick}}`,
      `::highlight(leesbril-${id}-unsure){text-decoration:underline ${dash} ${line[tone]} 1px}`,
    ].join('\n');
  });
  const focus = isDark ? '#5A5212' : '#FFE27A';
  return `${rules.join('\n')}
::highlight(leesbril-focus){background-color:${focus};text-decoration:underline solid currentColor 3px}
@media (forced-colors:active){
${topics.map(({ id }) => `::highlight(leesbril-${id}){background-color:Canvas;color:CanvasText}`).join('\n')}
::highlight(leesbril-focus){background-color:Highlight;color:HighlightText}
}
`;
}

/** Whether light text stands on a dark ground: the first opaque background from an element upwards decides, else the page's colour scheme. */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [red = 255, green = 255, blue = 255, alpha = 1] = (getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  }
  return /dark/.test(getComputedStyle(document.documentElement).colorScheme) && matchMedia('(prefers-color-scheme: dark)').matches;
}
