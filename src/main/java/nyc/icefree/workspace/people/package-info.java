/** Staff accounts, for administrators. */
@NullMarked
package nyc.icefree.workspace.people;

import org.jspecify.annotations.NullMarked;
