/** Series: the rule by which an organization's events come again, their dates, and what becomes of them when it changes. */
@NullMarked
package nyc.icefree.series;

import org.jspecify.annotations.NullMarked;
