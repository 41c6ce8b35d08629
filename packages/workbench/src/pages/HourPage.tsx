export const HourPage = () => null;
