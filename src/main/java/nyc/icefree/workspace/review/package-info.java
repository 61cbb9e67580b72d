/** What waits for an administrator's decision. */
@NullMarked
package nyc.icefree.workspace.review;

import org.jspecify.annotations.NullMarked;
