/** The audit record for its readers: coordinators of their own organizations, administrators of all. */
@NullMarked
package nyc.icefree.oversight;

import org.jspecify.annotations.NullMarked;
