/** Whether receiving mail servers can believe that mail in the campaign's name comes from the campaign. */
@NullMarked
package nyc.icefree.deliverability;

import org.jspecify.annotations.NullMarked;
