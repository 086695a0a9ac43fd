/**
 * The one program behind the editor's server process, the browser's worker and the command line. They share nearly all
 * their code, so they share a file; each loads only its own edge.
 */
void ('importScripts' in globalThis ? import('./main.web') : import('./main.cli'));
