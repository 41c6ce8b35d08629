/** What the build makes of this folder (`carried-program.ts`), as the app imports it. */
declare module 'virtual:carried-program' {
  const program: import('./file.ts').Program;
  export default program;
}
