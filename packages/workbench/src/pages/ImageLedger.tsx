export const ImageLedger = () => null;
