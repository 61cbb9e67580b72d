/** Acts on many events at once: preview, one by one, undo. Also plans from one form and deletes drafts. */
@NullMarked
package nyc.icefree.bulk;

import org.jspecify.annotations.NullMarked;
