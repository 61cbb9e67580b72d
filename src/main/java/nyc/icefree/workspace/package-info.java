/** The Vaadin views for people who organize. */
@NullMarked
package nyc.icefree.workspace;

import org.jspecify.annotations.NullMarked;
