/** Letters about roles in an organization. They name nobody; the organization's page in the workspace does. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.letters.role;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
