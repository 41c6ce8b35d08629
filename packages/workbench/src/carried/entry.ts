/** Where the build of the carried program begins: the program, and how it looks. */
import './carried.css';
import './program.ts';
