/** The view of what an organization or the coalition did. */
@NullMarked
package nyc.icefree.workspace.reports;

import org.jspecify.annotations.NullMarked;
