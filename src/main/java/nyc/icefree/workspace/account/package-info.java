/** What a member of the staff sets for themselves. */
@NullMarked
package nyc.icefree.workspace.account;

import org.jspecify.annotations.NullMarked;
