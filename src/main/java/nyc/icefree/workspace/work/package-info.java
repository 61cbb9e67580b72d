/** An organizer's own calendar link. */
@NullMarked
package nyc.icefree.workspace.work;

import org.jspecify.annotations.NullMarked;
