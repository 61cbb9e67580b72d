/** Acts on the events chosen in a list. */
@NullMarked
package nyc.icefree.workspace.bulk;

import org.jspecify.annotations.NullMarked;
