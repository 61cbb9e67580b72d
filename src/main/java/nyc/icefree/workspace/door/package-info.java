/** The door on an event's page: links for helpers, sheets of paper, and how many came. */
@NullMarked
package nyc.icefree.workspace.door;

import org.jspecify.annotations.NullMarked;
