export const ImagePage = () => null;
