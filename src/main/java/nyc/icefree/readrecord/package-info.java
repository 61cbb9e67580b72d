/** What people of the staff did, read by those who may. */
@NullMarked
package nyc.icefree.readrecord;

import org.jspecify.annotations.NullMarked;
