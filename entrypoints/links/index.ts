import { defineUnlistedScript } from '#imports';
import type { Anchor } from '../../extractors/model.ts';
import { candidates } from './anchors.ts';

export interface Found {
  /** The address of the page. */
  page: string;
  anchors: Anchor[];
}

/** Run on a page that is no policy; its result is what may lead to the site's policy. */
export default defineUnlistedScript((): Found => ({ page: location.href, anchors: candidates() }));
