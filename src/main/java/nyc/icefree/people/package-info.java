/** A person, whose call it is, and who may call what. */
@NullMarked
package nyc.icefree.people;

import org.jspecify.annotations.NullMarked;
