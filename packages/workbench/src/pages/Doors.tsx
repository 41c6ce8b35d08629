export const Doors = () => null;
