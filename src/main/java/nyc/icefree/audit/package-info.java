/** The append-only record of who looked at or changed what. */
@NullMarked
package nyc.icefree.audit;

import org.jspecify.annotations.NullMarked;
