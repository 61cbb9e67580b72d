/** The view of the audit record of staff acts. */
@NullMarked
package nyc.icefree.workspace.readrecord;

import org.jspecify.annotations.NullMarked;
