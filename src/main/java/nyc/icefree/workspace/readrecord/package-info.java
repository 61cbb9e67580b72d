/** The view of what people of the staff did. */
@NullMarked
package nyc.icefree.workspace.readrecord;

import org.jspecify.annotations.NullMarked;
