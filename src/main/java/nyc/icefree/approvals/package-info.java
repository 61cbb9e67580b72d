/** Approval by administrators of what untrusted organizations want to publish. */
@NullMarked
package nyc.icefree.approvals;

import org.jspecify.annotations.NullMarked;
