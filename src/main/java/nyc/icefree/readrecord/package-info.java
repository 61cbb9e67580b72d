/** The audit record of staff acts, for administrators and coordinators to read. */
@NullMarked
package nyc.icefree.readrecord;

import org.jspecify.annotations.NullMarked;
