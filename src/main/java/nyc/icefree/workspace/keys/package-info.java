/** Keys and the box in which one types what one looks for or wants to do. */
@NullMarked
package nyc.icefree.workspace.keys;

import org.jspecify.annotations.NullMarked;
