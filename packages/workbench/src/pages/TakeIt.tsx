export const TakeIt = () => null;
