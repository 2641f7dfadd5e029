/** For `afterInput` of every upload field. */
export const pictureName = '@/cms/admin/picture-name/picture-name#PictureName';
