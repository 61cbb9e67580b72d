/** What organizers of the host announce, on an event's page. */
@NullMarked
package nyc.icefree.workspace.announcements;

import org.jspecify.annotations.NullMarked;
