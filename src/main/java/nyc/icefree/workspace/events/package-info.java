/** Events in the workspace: lists, calendar, the form and the page of one event. */
@NullMarked
package nyc.icefree.workspace.events;

import org.jspecify.annotations.NullMarked;
