/** Keyboard shortcuts, and the search in the bar. */
@NullMarked
package nyc.icefree.workspace.keys;

import org.jspecify.annotations.NullMarked;
