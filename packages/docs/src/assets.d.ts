/** What pages load besides themselves; made by scripts/assets.ts. */
export interface Asset {
  /** Below the site's base. Under `assets/` it holds a hash of the text, so it can be cached for ever. */
  readonly path: string;
  readonly type: string;
  readonly text: string;
}
/** Chinese characters in pairs: a traditional one, then its simplified form. */
export declare const hanPairs: string;
export declare const assets: Readonly<
  Record<'style' | 'icon' | 'site' | 'search' | 'decoder' | 'schema', Asset>
>;
