/** What a list shows to those who asked for nothing else: `rank` is the resource's own order. */
export const usualPage = { perPage: 50, sort: { field: 'rank', order: 'ASC' as const } };
