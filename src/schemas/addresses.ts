import { z } from 'astro/zod';

/** What an address looks like in `addresses/`: a path from the root, with or without a fragment. */
export const ADDRESS_PATTERN = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/u;

const AddressSchema = z.string().regex(ADDRESS_PATTERN, {
  error: (issue) =>
    `"${String(issue.input)}" is not an address of this site. Write it from the root, as in "/en/articles/overview/#at-a-glance".`,
});

/** `addresses/moved.yaml`: old address → the address that took its place. */
export const MovedSchema = z.record(AddressSchema, AddressSchema);

/** Moved addresses, as the site uses them. */
export type MovedData = z.infer<typeof MovedSchema>;
