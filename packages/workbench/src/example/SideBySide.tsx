export const SideBySide = () => null;
