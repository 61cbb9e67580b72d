/** Pages of a volunteer who signed in: their shifts, hours, profile, asks and calendar. */
@NullMarked
package nyc.icefree.site.volunteerpages;

import org.jspecify.annotations.NullMarked;
