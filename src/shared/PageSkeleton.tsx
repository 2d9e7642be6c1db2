import { pageMarkup } from './skeleton';

/** The shape of a list before its code and rows arrive. */
export const PageSkeleton = () => <div dangerouslySetInnerHTML={{ __html: pageMarkup }} />;
