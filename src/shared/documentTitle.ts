export const appName = 'Coach Nutrition';

export const documentTitle = (page: string) => `${page} · ${appName}`;
