/** Why an element is probably not part of the text: by what it is, by what it is called, or because it lies over the page. */
export type Doubt = 'tag' | 'name' | 'role' | 'overlay';

const ROLES: Readonly<Record<string, Doubt>> = {
  navigation: 'role',
  banner: 'tag',
  contentinfo: 'tag',
  complementary: 'tag',
  search: 'role',
  menu: 'role',
  menubar: 'role',
  toolbar: 'role',
  tablist: 'role',
  dialog: 'overlay',
  alertdialog: 'overlay',
};
const TAGS: Readonly<Record<string, Doubt>> = {
  NAV: 'role',
  HEADER: 'tag',
  FOOTER: 'tag',
  ASIDE: 'tag',
  FORM: 'tag',
  DIALOG: 'overlay',
  SEARCH: 'role',
};
/** Elements that hold a part of a page, rather than a piece of text that may be called anything (`<h2 id="comments">`). */
const HOLDERS = new Set('DIV SECTION ARTICLE UL OL DL MENU TABLE TD P SPAN'.split(' '));

/** The names under which consent platforms lay their banners over a page; their declarations inside a policy are called otherwise. */
const PLATFORMS =
  /onetrust-(?:consent|banner|pc)-sdk|CybotCookiebotDialog(?!Body\w*Declaration)|usercentrics-root|didomi-(?:host|popup|notice)|cmplz-cookiebanner|cky-(?:consent|modal|overlay)|iubenda-cs-|BorlabsCookieBox|qc-cmp2|fc-consent|osano-cm|termly-(?:banner|consent-banner)|moove_gdpr_cookie|cli-modal|cookie-law-info-bar|tc-privacy-wrapper|axeptio_overlay|tarteaucitron(?:Root|AlertBig)|cc-window|truste_(?:overlay|box)|sp_message_container|klaro/i;
const BANNERS =
  /(?:cookie|consent|gdpr|ccpa)s?[-_]?(?:banner|bar|consent|popup|pop-up|modal|overlay|dialog|manager|wall|law|message|settings|preferences)(?![a-z])|(?:^|\s)(?:cookie|consent|gdpr)s?[-_]?notice(?:[-_]|\s|$)/i;
/** Words that stand alone in a class name. */
const WORDS =
  /(?:^|\s)(?:[a-z]+[-_]{1,2})?(?:(?:bread-?)?crumbs?|comments?(?:-?(?:list|area|section|wrapper|form|thread))?|reacties|kommentare|commentaires|respond|disqus(?:_thread)?|related(?:-?(?:posts?|articles?|products?|content|links|items))?|sidebar|side-bar|newsletter(?:-?\w+)?|subscribe(?:-?\w+)?|share(?:-?(?:bar|buttons?|links?|icons?|this|tools?))?|sharing|sharedaddy|social(?:-?(?:links?|share|media|icons?|bar|buttons?))?|addtoany\w*|pagination|pager|top-?bar|bottom-?bar|sub-?footer|footer[\w-]*|colophon|copyright|header-?(?:top|bar|nav|menu)|site-?(?:header|footer|nav|info|branding)|page-?footer|main-?(?:menu|nav(?:igation)?)|mega-?menu|nav(?:bar|igation)?|menu|skip-?links?|lang(?:uage)?-?(?:switch(?:er)?|select(?:or)?|menu|nav|picker)|author-?(?:box|bio|info)|post-?(?:meta|nav(?:igation)?|tags|author)|entry-?(?:meta|footer)|back-?to-?top|print-?(?:link|button|share|tools?)|promo(?:tion)?s?|advert(?:isement)?s?|off-?canvas|drawer|toast|search-?(?:form|box|bar)|mini-?cart|widget-?area|toolbar|tag-?cloud|recent-?posts?|teasers?)(?=\s|$)/i;
/** An id must be one of these as a whole: sections of a policy are given ids for their subject. */
const IDS =
  /^(?:site-?|page-?|main-?|global-?)?(?:header|footer|nav|navigation|navbar|menu|sidebar|colophon|bread-?crumbs?|comments|comments?-?(?:list|area|section)|respond|disqus_thread|top-?bar|related|related-?posts|share|secondary|topmenu|language-?switcher)$/i;
const SECTIONING = 'main, article, section, [role=main]';

/** What speaks against an element, by its tag, role and names alone. */
export function doubtOf(element: Element): Doubt | undefined {
  const tag = element.tagName;
  const role = element.getAttribute('role');
  if (element.getAttribute('aria-modal') === 'true') return 'overlay';
  if (role && ROLES[role]) return ROLES[role];
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (names.length > 1 && (HOLDERS.has(tag) || TAGS[tag] || tag.includes('-'))) {
    if (PLATFORMS.test(names) || BANNERS.test(names)) return 'overlay';
    if (IDS.test(element.id) || WORDS.test(element.getAttribute('class') ?? '')) return 'name';
  }
  // The header of an article holds its title and date; that of a site holds menus.
  if (tag === 'HEADER' && element.parentElement?.closest(SECTIONING)) return undefined;
  return TAGS[tag];
}
