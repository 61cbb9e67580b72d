/** The Vaadin views for organizers and administrators. */
@NullMarked
package nyc.icefree.workspace;

import org.jspecify.annotations.NullMarked;
