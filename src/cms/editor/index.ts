export { contentEditor } from './content-editor';
