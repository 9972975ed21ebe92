/** Vite gives the text of a file under this suffix. */
declare module '*?raw' {
  const text: string;
  export default text;
}
