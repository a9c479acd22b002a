type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/**
 * The fields that have a value: an option that is not given is left out, and not `undefined`.
 *
 * @example given({ until: undefined, from: 1 }) //=> { from: 1 }
 */
export function given<T extends object>(fields: T): Given<T> {
  const kept: Partial<T> = {};
  for (const key of Object.keys(fields) as (keyof T)[]) if (fields[key] !== undefined) kept[key] = fields[key];
  return kept as object as Given<T>;
}
