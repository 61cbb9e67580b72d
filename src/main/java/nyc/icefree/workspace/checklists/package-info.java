/** The checklist on an event's page. */
@NullMarked
package nyc.icefree.workspace.checklists;

import org.jspecify.annotations.NullMarked;
