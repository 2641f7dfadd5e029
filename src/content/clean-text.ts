/** The door to cleaning what people write, before it is stored. */
export { cleanRichText } from './rich-text/clean-rich-text';
export { cleanDeep, cleanLine, cleanText, hasForbidden } from './rich-text/clean-string';
