/** What needs attention today. */
@NullMarked
package nyc.icefree.workspace.today;

import org.jspecify.annotations.NullMarked;
