/** The record of who read or changed what, for those whom it concerns: coordinators of their own, administrators of all. */
@NullMarked
package nyc.icefree.oversight;

import org.jspecify.annotations.NullMarked;
