/** Venues in the workspace. */
@NullMarked
package nyc.icefree.workspace.venues;

import org.jspecify.annotations.NullMarked;
