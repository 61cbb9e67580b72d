/** Keeps personal data sealed: one data key per owner, destroyed with the data it protects. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.vault;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
