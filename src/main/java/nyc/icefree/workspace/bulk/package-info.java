/** One act upon the events that were chosen in the list. */
@NullMarked
package nyc.icefree.workspace.bulk;

import org.jspecify.annotations.NullMarked;
