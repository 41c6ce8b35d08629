export const RepairBoard = () => null;
