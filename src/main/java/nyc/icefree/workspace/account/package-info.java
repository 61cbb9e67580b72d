/** Settings of a staff member's own account. */
@NullMarked
package nyc.icefree.workspace.account;

import org.jspecify.annotations.NullMarked;
