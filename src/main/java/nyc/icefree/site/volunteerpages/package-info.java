/** Pages of a signed-in volunteer: shifts, hours, profile, asks and calendar. */
@NullMarked
package nyc.icefree.site.volunteerpages;

import org.jspecify.annotations.NullMarked;
