/** The organizations of the coalition, and who works for them. */
@NullMarked
package nyc.icefree.partners;

import org.jspecify.annotations.NullMarked;
