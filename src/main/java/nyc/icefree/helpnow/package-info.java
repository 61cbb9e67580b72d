/** Phone numbers and texts for people who need help now, entered by administrators. */
@NullMarked
package nyc.icefree.helpnow;

import org.jspecify.annotations.NullMarked;
