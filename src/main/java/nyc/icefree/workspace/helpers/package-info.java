/** Who helps at an event: its shifts, and whether everybody can follow it. */
@NullMarked
package nyc.icefree.workspace.helpers;

import org.jspecify.annotations.NullMarked;
