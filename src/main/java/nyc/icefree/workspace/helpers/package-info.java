/** Helpers at an event: its shifts, interpreters and trainings. */
@NullMarked
package nyc.icefree.workspace.helpers;

import org.jspecify.annotations.NullMarked;
