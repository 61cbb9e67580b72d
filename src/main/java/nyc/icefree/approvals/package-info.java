/** What waits until somebody else agrees: a partner's event, and another time or place of a published one. */
@NullMarked
package nyc.icefree.approvals;

import org.jspecify.annotations.NullMarked;
