export const HelpNow = () => null;
