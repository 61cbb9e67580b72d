/** What the long lists of the workspace have in common: their rows, cells and keys. */
@NullMarked
package nyc.icefree.workspace.lists;

import org.jspecify.annotations.NullMarked;
