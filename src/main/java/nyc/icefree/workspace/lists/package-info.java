/** Common rows, cells and keys of the workspace's long lists. */
@NullMarked
package nyc.icefree.workspace.lists;

import org.jspecify.annotations.NullMarked;
