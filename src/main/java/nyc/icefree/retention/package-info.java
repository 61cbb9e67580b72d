/** How long data about people is kept: one setting for each kind, which purges and texts read. */
@NullMarked
package nyc.icefree.retention;

import org.jspecify.annotations.NullMarked;
