/** People who help, for the organizers of those whom they help. */
@NullMarked
package nyc.icefree.workspace.volunteers;

import org.jspecify.annotations.NullMarked;
