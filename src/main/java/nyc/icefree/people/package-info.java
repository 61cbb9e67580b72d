/** A person, how they sign in, and who may call what. */
@NullMarked
package nyc.icefree.people;

import org.jspecify.annotations.NullMarked;
