/** The content types the portal's frame is made of, by their place in the registry. */
export const sectionType = 'sections';
export const tagType = 'tags';
export const pageType = 'pages';
