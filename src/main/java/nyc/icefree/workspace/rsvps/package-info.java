/** Who comes to an event, for its organizers. */
@NullMarked
package nyc.icefree.workspace.rsvps;

import org.jspecify.annotations.NullMarked;
