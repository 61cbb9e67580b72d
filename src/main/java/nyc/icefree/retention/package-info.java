/** How long data about people is kept: one setting for each kind, for purges and texts. */
@NullMarked
package nyc.icefree.retention;

import org.jspecify.annotations.NullMarked;
