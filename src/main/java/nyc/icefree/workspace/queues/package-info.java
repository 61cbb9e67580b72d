/** Common parts of queues: the list, the selected item beside it, and the answers. */
@NullMarked
package nyc.icefree.workspace.queues;

import org.jspecify.annotations.NullMarked;
