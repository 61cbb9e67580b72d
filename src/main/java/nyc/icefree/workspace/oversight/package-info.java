/** The record of who read or changed what, on screen. */
@NullMarked
package nyc.icefree.workspace.oversight;

import org.jspecify.annotations.NullMarked;
