/** Series in the workspace: planning dates, changing the rule, and the scope of a change. */
@NullMarked
package nyc.icefree.workspace.series;

import org.jspecify.annotations.NullMarked;
