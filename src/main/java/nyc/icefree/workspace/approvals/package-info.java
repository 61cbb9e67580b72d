/** Proposed changes, and what an event waits for. */
@NullMarked
package nyc.icefree.workspace.approvals;

import org.jspecify.annotations.NullMarked;
