/** Partners' own calendars in the workspace. */
@NullMarked
package nyc.icefree.workspace.sources;

import org.jspecify.annotations.NullMarked;
