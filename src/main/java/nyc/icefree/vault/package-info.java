/** Seals personal data: one data key per owner, destroyed with its data. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.vault;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
