/** What takes its time goes on without the view in which it was asked for, counts, and is told to whoever asked. */
@NullMarked
package nyc.icefree.workspace.longacts;

import org.jspecify.annotations.NullMarked;
