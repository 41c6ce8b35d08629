/**
 * A reading in a thread of its own (J9): incremental by hour, with progress, and it can be stopped.
 *
 * Whatever it works out lives in this thread and in the page that asked, and nowhere else: nothing is stored. What may
 * be unspoken does not leave the thread on anyone's device but that of the person it is about.
 */
import { expose } from 'comlink';
import { breathing } from './breath.ts';
import { readerWith } from './reader.ts';

expose(readerWith(breathing()));
