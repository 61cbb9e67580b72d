/** Announcements to an event's people, on its page. */
@NullMarked
package nyc.icefree.workspace.announcements;

import org.jspecify.annotations.NullMarked;
