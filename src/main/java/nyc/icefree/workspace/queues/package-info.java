/** Queues of what waits for somebody's answer: the list, and beside it the chosen one as a whole, with the answers. */
@NullMarked
package nyc.icefree.workspace.queues;

import org.jspecify.annotations.NullMarked;
