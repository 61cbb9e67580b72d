/** The organizations of the coalition and their members. */
@NullMarked
package nyc.icefree.partners;

import org.jspecify.annotations.NullMarked;
