/** What needs a person now. */
@NullMarked
package nyc.icefree.workspace.today;

import org.jspecify.annotations.NullMarked;
