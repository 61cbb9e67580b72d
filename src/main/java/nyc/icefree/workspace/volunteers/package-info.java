/** Volunteers of an organization, for its organizers. */
@NullMarked
package nyc.icefree.workspace.volunteers;

import org.jspecify.annotations.NullMarked;
