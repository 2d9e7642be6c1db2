/** Under which the counts of views are kept, so that a save has them asked for again. */
export const viewCounts = ['saved_views', 'count'];
