/** The audit record of staff acts, for administrators and coordinators to read. */
@NullMarked
package nyc.icefree.auditreading;

import org.jspecify.annotations.NullMarked;
