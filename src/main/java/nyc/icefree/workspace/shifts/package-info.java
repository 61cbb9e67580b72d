/** Shifts in the workspace: what is filled, who fits, who asked. */
@NullMarked
package nyc.icefree.workspace.shifts;

import org.jspecify.annotations.NullMarked;
