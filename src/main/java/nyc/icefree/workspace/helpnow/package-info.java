/** What administrators fill in for whoever needs help now. */
@NullMarked
package nyc.icefree.workspace.helpnow;

import org.jspecify.annotations.NullMarked;
