/**
 * Whom to call and what to read when help is needed now: filled by administrators, shown where people may look for it.
 */
@NullMarked
package nyc.icefree.helpnow;

import org.jspecify.annotations.NullMarked;
