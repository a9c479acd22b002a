/** How well somebody knows the notices: of late, as of a moment (epoch milliseconds), or not at all. */
export type Freshness =
  | { readonly kind: 'of-late' }
  | { readonly kind: 'as-of'; readonly at: number }
  | { readonly kind: 'never' };
