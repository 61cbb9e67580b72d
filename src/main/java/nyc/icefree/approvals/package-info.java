/** What a partner that is not trusted wants to publish waits for an administrator, who accepts or declines it. */
@NullMarked
package nyc.icefree.approvals;

import org.jspecify.annotations.NullMarked;
