/** The view of the audit record of staff acts. */
@NullMarked
package nyc.icefree.workspace.auditreading;

import org.jspecify.annotations.NullMarked;
